import { appSchemes } from '../network/appSchemes.ts'

let lastId = 0

/** One frame of a page. The main frame's object stays the same through navigations. */
export class WebFrameMain {
  readonly frameTreeNodeId = ++lastId
  readonly processId = 1
  readonly routingId = this.frameTreeNodeId
  readonly parent: WebFrameMain | null
  readonly frames: WebFrameMain[] = []
  url = ''
  origin = 'null'
  name = ''
  detached = false

  constructor(parent: WebFrameMain | null) {
    this.parent = parent
    parent?.frames.push(this)
  }

  get top(): WebFrameMain {
    return this.parent?.top ?? this
  }
  get framesInSubtree(): WebFrameMain[] {
    return [this, ...this.frames.flatMap(frame => frame.framesInSubtree)]
  }
  isDestroyed(): boolean {
    return this.detached
  }

  /** Takes over what Chromium says of the frame; an opaque origin is 'null', as in Electron. */
  arrived(url: string, securityOrigin: string): void {
    this.url = appSchemes.toApp(url)
    const isOpaque = securityOrigin === '' || securityOrigin === '://'
    this.origin = isOpaque ? 'null' : appSchemes.toApp(securityOrigin)
  }

  gone(): void {
    this.detached = true
    const siblings = this.parent?.frames ?? []
    siblings.splice(siblings.indexOf(this), 1)
  }
}
