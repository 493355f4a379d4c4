type Answer = (request: Request) => Response | Promise<Response>

const handlers = new Map<string, Answer>()
const schemes = new Set<string>()

/**
 * The app's own schemes. Chromium has no way to add one from outside, so `app://desk/x` is
 * `https://desk.app.invalid/x` to it: a secure context in a name space that can never resolve.
 */
export const appSchemes = {
  register(scheme: string): void {
    schemes.add(scheme)
  },
  handle(scheme: string, answer: Answer): void {
    if (handlers.has(scheme)) throw new Error(`The scheme ${scheme} is already handled`)
    schemes.add(scheme)
    handlers.set(scheme, answer)
  },
  unhandle(scheme: string): void {
    handlers.delete(scheme)
  },
  handlerOf(url: string): Answer | undefined {
    return handlers.get(url.slice(0, url.indexOf(':')))
  },
  /** `app://desk/x` to what Chromium is told. */
  toChromium(url: string): string {
    const [, scheme = '', host = '', rest = ''] = /^([a-z][\w+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? []
    return schemes.has(scheme) ? `https://${host}.${scheme}.invalid${rest || '/'}` : url
  },
  /** What Chromium says back to `app://desk/x`. */
  toApp(url: string): string {
    const [, host = '', scheme = '', rest = ''] =
      /^https:\/\/([^/?#]*)\.([\w-]+)\.invalid(.*)$/i.exec(url) ?? []
    return schemes.has(scheme) ? `${scheme}://${host}${rest}` : url
  },
}
