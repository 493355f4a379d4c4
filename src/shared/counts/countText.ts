import { countMatchingWords } from '../document/countMatchingWords.ts'
import type { Counts } from './Counts.ts'

/** What may join the character before it or after it: marks, joiners, parts of Hangul. */
const JOINING = /\p{M}|\p{Cf}|[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u
/** Halves of letters beyond the basic plane, whole pairs too. */
const SURROGATE = /[\ud800-\udfff]/
const SPACES = /\s/gu
const LINE_BREAKS = /[\n\r\u2028\u2029]/g

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The counts of one run of text. Words are what matchWords finds, in any script: Urdu parts its words by spaces too. */
export function countText(text: string): Counts {
  const line = text.replace(LINE_BREAKS, '')
  const simple = !SURROGATE.test(line) && !JOINING.test(line)
  const characters = simple ? line.length : [...graphemes.segment(line)].length
  return {
    words: countMatchingWords(text),
    characters,
    withoutSpaces: characters - (line.match(SPACES)?.length ?? 0),
  }
}
