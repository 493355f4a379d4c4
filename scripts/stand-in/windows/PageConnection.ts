import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { WebPreferences } from 'electron'
import { chromium } from '../chromium/chromium.ts'
import type { Commands, SessionEvent } from '../chromium/protocol.ts'
import type { OpenedPage } from '../chromium/targets.ts'
import { electronVersion } from '../electronVersion.ts'
import { launchOptions } from '../launchOptions.ts'
import { log } from '../log.ts'
import { codec } from '../worlds/codec.ts'
import { menuBarHeight, menuStyles } from '../worlds/menuStyles.ts'
import type { MessageIn } from '../worlds/messages.ts'
import { preloadWorldName } from '../worlds/preloadWorldName.ts'
import type { PreloadSetup } from '../worlds/runPreloadWorld.ts'
import { worldSources } from '../worlds/worldSources.ts'
import { FrameTree } from './FrameTree.ts'

/** The wire to one page: its session, its frames, and the way into its preload world. */
export class PageConnection {
  readonly frames = new FrameTree()
  readonly #attached = Promise.withResolvers<void>()
  #page: OpenedPage | undefined

  get page(): OpenedPage | undefined {
    return this.#page
  }
  get whenAttached(): Promise<void> {
    return this.#attached.promise
  }

  /** Takes a fresh page that waits for its first script, and sets up its worlds. */
  async attach(
    page: OpenedPage,
    preferences: WebPreferences,
    take: (event: SessionEvent) => void,
  ): Promise<void> {
    const { targetId, sessionId } = page
    this.#page = page
    this.frames.attach(targetId)
    chromium.pipe.listenSession(sessionId, event => {
      this.frames.take(event)
      take(event)
    })
    for (const domain of ['Page.enable', 'Runtime.enable', 'Inspector.enable', 'DOM.enable'] as const) {
      void chromium.tell(domain, undefined, sessionId)
    }
    const binding = { name: 'standInTell', executionContextName: preloadWorldName }
    void chromium.tell('Runtime.addBinding', binding, sessionId)
    const secret = `stand-in-${randomUUID()}`
    const source = readPreload(preferences.preload)
    const preload = worldSources.preload(preloadSetup(secret, preferences), source)
    const scripts = [{ source: worldSources.page(secret) }, { worldName: preloadWorldName, source: preload }]
    for (const script of scripts)
      void chromium.tell('Page.addScriptToEvaluateOnNewDocument', script, sessionId)
    await chromium.send('Runtime.runIfWaitingForDebugger', undefined, sessionId)
    this.#attached.resolve()
  }

  /** Has everything that waits for the page fail: it could not be opened. */
  fail(reason: unknown): void {
    this.#attached.promise.catch(() => {})
    this.#attached.reject(reason)
  }

  /** A command to the page, once there is one. */
  async command<M extends keyof Commands>(method: M, params: Commands[M][0]): Promise<Commands[M][1]> {
    await this.whenAttached
    return chromium.send(method, params, this.#page?.sessionId)
  }

  /** The same where the outcome changes nothing. */
  tell<M extends keyof Commands>(method: M, params: Commands[M][0]): void {
    this.whenAttached.then(() => chromium.tell(method, params, this.#page?.sessionId)).catch(() => {})
  }

  /** Sends to the preload world of the main frame. What cannot be cloned throws now. */
  post(message: MessageIn): void {
    const text = codec.encode(message)
    this.whenAttached.then(() => this.deliver(text, this.frames.mainWorld)).catch(() => {})
  }

  async deliver(text: string, executionContextId: number | undefined): Promise<void> {
    if (executionContextId === undefined) return
    const functionDeclaration = 'function (text) { standInReceive(text) }'
    const call = { functionDeclaration, executionContextId, arguments: [{ value: text }] }
    await chromium.tell('Runtime.callFunctionOn', call, this.#page?.sessionId)
  }

  /** Lets the document go without its close guard asking again. */
  async allowLeaving(): Promise<void> {
    const executionContextId = this.frames.mainWorld
    if (executionContextId === undefined) return
    const functionDeclaration = 'function () { globalThis.standInMayLeave = true }'
    const call = { functionDeclaration, executionContextId, arguments: [] }
    await chromium.tell('Runtime.callFunctionOn', call, this.#page?.sessionId)
  }
}

/** A preload that cannot be read is told, and the page loads without it, as in Electron. */
function readPreload(file: string | undefined): string | undefined {
  if (file === undefined) return undefined
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    log(`Unable to load preload script: ${file}:`, error)
    return undefined
  }
}

function preloadSetup(secret: string, preferences: WebPreferences): PreloadSetup {
  const { platform, arch, versions } = process
  return {
    secret,
    forPerson: !launchOptions.underTest,
    menuStyles,
    menuBarHeight,
    process: {
      type: 'renderer',
      platform,
      arch,
      argv: preferences.additionalArguments ?? [],
      env: {},
      sandboxed: true,
      contextIsolated: true,
      isMainFrame: true,
      versions: { electron: electronVersion, chrome: versions.chrome, node: versions.node },
    },
  }
}
