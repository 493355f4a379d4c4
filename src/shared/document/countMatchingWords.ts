import { matchWords } from './matchWords.ts'

const BEGINS = /^[\p{L}\p{N}]$/u
const GOES_ON = /^(?:[\p{L}\p{N}\p{M}'’.,-]|\u200c|\u200d)$/u
const SURROGATE = /[\ud800-\udfff]/

/** What a character can do in a word, looked up once for each: 0 not known yet. */
const KINDS = new Uint8Array(0x10000)
const PARTS = 1
const JOINS = 2
const STARTS = 3

/** How many words matchWords finds in a text, without making them: ten thousand stories are counted so at a start. */
export function countMatchingWords(text: string): number {
  // Letters beyond the basic plane are two units each, which this does not look at.
  if (SURROGATE.test(text)) return matchWords(text).length
  let words = 0
  let inside = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const kind = KINDS[unit] || kindOf(unit)
    if (kind === PARTS) inside = false
    else if (!inside && kind === STARTS) {
      inside = true
      words += 1
    }
  }
  return words
}

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit)
  const kind = BEGINS.test(character) ? STARTS : GOES_ON.test(character) ? JOINS : PARTS
  KINDS[unit] = kind
  return kind
}
