import type { MarkJson } from '../../document/DocumentJson.ts'
import { safeAddress } from '../../document/safeAddress.ts'

const MARK_TAGS: Readonly<Record<string, string>> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  u: 'underline',
  s: 'strike',
  del: 'strike',
  strike: 'strike',
  sup: 'superscript',
  sub: 'subscript',
  code: 'code',
}

/** A tag of inline HTML: what it does to the marks. */
export type Tag = {
  readonly name: string
  readonly closes: boolean
  /** Null when the document has nothing for it. */
  readonly mark: MarkJson | null
}

/** Reads one tag; null for anything else in angle brackets. */
export function readTag(html: string): Tag | null {
  const match = /^<(\/?)([a-z][a-z0-9-]*)([\s\S]*?)\/?>$/i.exec(html)
  if (!match) return null
  const [, slash, written = '', attributes = ''] = match
  const name = written.toLowerCase()
  return { name, closes: slash === '/', mark: markOf(name, attributes) }
}

function markOf(name: string, attributes: string): MarkJson | null {
  const type = MARK_TAGS[name]
  if (type) return { type }
  if (name === 'span') {
    const lang = attributeOf('lang', attributes)
    return lang ? { type: 'language', attrs: { lang } } : null
  }
  if (name === 'a') {
    const href = safeAddress(attributeOf('href', attributes))
    return href ? { type: 'link', attrs: { href, title: null } } : null
  }
  return null
}

function attributeOf(name: string, attributes: string): string {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  )
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? ''
}
