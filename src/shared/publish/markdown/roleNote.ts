/**
 * What a block is where CommonMark has no form for it, as a link reference definition nobody refers to: no
 * reader shows it, ours finds it. It stands in a line of its own before the block.
 */
export function roleNote(role: Role, facts: Readonly<Record<string, unknown>> = {}): string {
  const json = Object.keys(facts).length ? ` ${jsonOf(facts)}` : ''
  return `[//]: # 'copydesk: ${role}${json}'`
}

type Role =
  | 'quotation'
  | 'pull-quote'
  | 'fact-box'
  | 'figure'
  | 'gallery'
  | 'gallery-end'
  | 'table'
  | 'embed'
  | 'code'

/** JSON whose texts hold only letters, digits and spaces; all else is escaped, so that no reader acts on it. */
function jsonOf(facts: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(facts).replace(/"(?:[^"\\]|\\.)*"/g, text => {
    const words: unknown = JSON.parse(text)
    return `"${String(words).replace(/[^\p{L}\p{N} ]/gu, escaped)}"`
  })
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`
  }).join('')
}
