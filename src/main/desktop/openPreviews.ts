import { createHash, randomBytes } from 'node:crypto'
import { previewPolicy } from './contentSecurityPolicy.ts'
import { appHeaders, serveFile } from './serveApp.ts'

/** A page to look at before anything is written: its HTML and the files it names, by the path it names them. */
type PreviewPage = { html: string; companions: ReadonlyMap<string, string> }

export type Previews = {
  /** Holds the page in memory, in place of the one before; returns its path in the app's own scheme. */
  show(page: PreviewPage): string
  /** Answers a path below /preview/, or null. */
  answer(path: string): Promise<Response | null>
}

const PAGE = 'page.html'

/** Previewed pages are reachable by an unguessable path only, and each carries a policy without scripts. */
export function openPreviews(): Previews {
  let token = ''
  let current: PreviewPage | null = null
  return {
    show(page) {
      token = randomBytes(16).toString('hex')
      current = page
      return `/preview/${token}/${PAGE}`
    },
    async answer(path) {
      if (!current || !path.startsWith(`${token}/`)) return null
      const name = path.slice(token.length + 1)
      if (name === PAGE) {
        const policy = previewPolicy(styleHashes(current.html))
        return new Response(current.html, { headers: appHeaders('text/html; charset=utf-8', policy) })
      }
      const file = current.companions.get(name)
      if (!file) return null
      const answer = await serveFile(file, "default-src 'none'")
      // The previewed page stands in a sandbox, so even a typeface of ours comes to it from elsewhere.
      answer.headers.set('access-control-allow-origin', '*')
      return answer
    },
  }
}

/** SHA-256, base64, of each style sheet the page carries in itself. */
function styleHashes(html: string): string[] {
  return Array.from(html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g), ([, sheet = '']) =>
    createHash('sha256').update(sheet).digest('base64'),
  )
}
