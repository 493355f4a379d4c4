import type { PausedRequest } from '../chromium/protocol.ts'
import { createEvent } from '../createEvent.ts'
import type { WebContents } from './WebContents.ts'

/**
 * Decides whether a document may be fetched. Every navigation that the main process did not start itself is shown to
 * its listeners, so nothing slips by: a test tool's own goto is shown too, which in Electron would not be.
 */
export class NavigationGuard {
  readonly #contents: WebContents
  #expected: string | undefined

  constructor(contents: WebContents) {
    this.#contents = contents
  }

  /** The main process is about to load this address. */
  expect(url: string): void {
    this.#expected = withoutHash(url)
  }

  allows(frameId: string, url: string, paused: PausedRequest): boolean {
    // Chromium asks every document to be upgraded; what comes without that is a download, which Electron does not show.
    if (paused.request.headers['Upgrade-Insecure-Requests'] === undefined) return true
    const isMainFrame = this.#contents.isMainFrame(frameId)
    if (isMainFrame && this.#isOurs(url, paused)) return true
    const frame = this.#contents.frameOf(frameId)
    const event = createEvent({ url, isMainFrame, isSameDocument: false, frame, initiator: frame })
    const name = paused.redirectedRequestId === undefined ? 'will-navigate' : 'will-redirect'
    this.#contents.emit('will-frame-navigate', event)
    if (isMainFrame || name === 'will-redirect') this.#contents.emit(name, event, url)
    return !event.defaultPrevented
  }

  #isOurs(url: string, paused: PausedRequest): boolean {
    const isExpected = withoutHash(url) === this.#expected
    if (isExpected) this.#expected = undefined
    const isReload =
      paused.request.method === 'GET' && withoutHash(url) === withoutHash(this.#contents.getURL())
    return isExpected || isReload
  }
}

const withoutHash = (url: string): string => url.replace(/#.*/, '').replace(/^(\w[\w+.-]*:\/\/[^/]+)$/, '$1/')
