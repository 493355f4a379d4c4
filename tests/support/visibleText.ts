import type { NodeJson } from '../../src/shared/document/DocumentJson.ts'

const BLOCK_TAG =
  /<\/?(?:p|div|h[1-6]|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|pre|figure|figcaption|hr|br|dl|dt|dd|section|aside|colgroup|col)\b[^>]*>/gi

/** What a page shows of a public document's blocks, as one line: blocks parted by a space. */
export function visibleText(node: NodeJson): string {
  return oneLine(wordsOf(node))
}

/** What a piece of HTML shows, as one line. */
export function visibleTextOfHtml(html: string): string {
  const text = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(BLOCK_TAG, ' ')
    .replace(/<[a-z/][^>]*>/gi, '')
    .replace(/&(#\d+|#x[0-9a-f]+|\w+);/gi, (_, name: string) => characterNamed(name))
  return oneLine(text)
}

/** Any white space counts as one space, as on a page. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function wordsOf(node: NodeJson): string {
  if (node.text !== undefined) return node.text
  if (node.type === 'hardBreak') return ' '
  if (node.type === 'embed') return ` ${node.attrs?.title || node.attrs?.url} `
  const inner = (node.content ?? []).map(wordsOf).join('')
  if (node.type === 'figure') return ` ${inner} ${node.attrs?.credit ?? ''} `
  return node.type === 'attribution' ? ` — ${inner} ` : ` ${inner} `
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

function characterNamed(name: string): string {
  if (!name.startsWith('#')) {
    const character = NAMED[name]
    if (character === undefined) throw new Error(`An HTML entity the test does not know: ${name}`)
    return character
  }
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return String.fromCodePoint(code)
}
