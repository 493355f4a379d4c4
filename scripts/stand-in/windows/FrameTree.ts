import type { SessionEvent } from '../chromium/protocol.ts'
import { preloadWorldName } from '../worlds/preloadWorldName.ts'
import { WebFrameMain } from './WebFrameMain.ts'

/** The frames of one page, and which frame each preload world belongs to. */
export class FrameTree {
  readonly main = new WebFrameMain(null)
  readonly #frames = new Map<string, WebFrameMain>()
  readonly #worlds = new Map<number, WebFrameMain>()
  #mainId = ''

  /** Chromium names a page's main frame like its target. */
  attach(targetId: string): void {
    this.#mainId = targetId
    this.#frames.set(targetId, this.main)
  }

  has(frameId: string): boolean {
    return this.#frames.has(frameId)
  }
  get(frameId: string): WebFrameMain | undefined {
    return this.#frames.get(frameId)
  }
  isMain(frameId: string): boolean {
    return frameId === this.#mainId
  }
  frameOfWorld(contextId: number): WebFrameMain | undefined {
    return this.#worlds.get(contextId)
  }
  get mainWorld(): number | undefined {
    return [...this.#worlds].findLast(([, frame]) => frame === this.main)?.[0]
  }
  forgetWorlds(): void {
    this.#worlds.clear()
  }

  take({ name, params }: SessionEvent): void {
    if (name === 'Page.frameAttached') {
      const parent = this.#frames.get(params.parentFrameId)
      if (parent && !this.#frames.has(params.frameId))
        this.#frames.set(params.frameId, new WebFrameMain(parent))
    } else if (name === 'Page.frameDetached' && params.reason === 'remove') {
      this.#frames.get(params.frameId)?.gone()
      this.#frames.delete(params.frameId)
    } else if (name === 'Page.frameNavigated') {
      const { id, url, urlFragment = '', securityOrigin } = params.frame
      this.#frames.get(id)?.arrived(url + urlFragment, securityOrigin)
    } else if (name === 'Page.navigatedWithinDocument') {
      const frame = this.#frames.get(params.frameId)
      if (frame) frame.arrived(params.url, new URL(params.url).origin)
    } else if (name === 'Runtime.executionContextCreated') {
      const { id, name: world, auxData } = params.context
      const frame = this.#frames.get(auxData?.frameId ?? '')
      if (frame && world === preloadWorldName) this.#worlds.set(id, frame)
    } else if (name === 'Runtime.executionContextDestroyed') this.#worlds.delete(params.executionContextId)
    else if (name === 'Runtime.executionContextsCleared') this.#worlds.clear()
  }
}
