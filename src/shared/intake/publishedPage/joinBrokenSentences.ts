/** Ends a sentence, be it inside quotation marks or brackets; a colon or semicolon ends a line of its own too. */
const FINISHED = /[.!?…:;۔؟؛][”’"'»)\]]*$/u
const STARTS_SMALL = /^[“‘"'«([]*\p{Ll}/u
const STARTS_URDU = /^[“‘"'«([]*\p{Script=Arabic}/u
const LONGEST_HEADING = 12

/**
 * Paragraphs with each sentence whole: where a stray blank line broke one, the two parts are joined by a space.
 * A sentence was broken when a paragraph that is no heading does not end one and the next begins with a small
 * letter; Urdu has none, there the first is enough.
 */
export function joinBrokenSentences(paragraphs: readonly string[]): string[] {
  const joined: string[][] = []
  for (const paragraph of paragraphs) {
    const open = joined.at(-1)
    if (open && isBroken(open, paragraph)) open.push(paragraph)
    else joined.push([paragraph])
  }
  return joined.map(parts => parts.join(' '))
}

function isBroken(parts: readonly string[], after: string): boolean {
  const before = parts.at(-1) ?? ''
  if (FINISHED.test(before.slice(-8)) || (parts.length === 1 && isHeading(before))) return false
  return STARTS_SMALL.test(after) || STARTS_URDU.test(after)
}

/** A short line without a full stop, in Urdu or with all its longer words capitalised. */
function isHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING * 20) return false
  const words = line.split(/\s+/)
  return words.length <= LONGEST_HEADING && words.every(word => word.length <= 3 || !/^\p{Ll}/u.test(word))
}
