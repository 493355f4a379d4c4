import { editsBetween } from './editsBetween.ts'
import { lowerBound } from './lowerBound.ts'

/** Shorter words are too easily taken for others. */
const SHORTEST = 4
const LONG = 8
/** Of shorter ones the whole word is compared, of longer ones the beginning, as it is while one types. */
const TYPED_ON = 6

export type Close = { readonly at: number; readonly edits: number }

/**
 * Which of the sorted terms begin with a slip of the pen away from the word: one letter, two in a word of eight
 * or more. Slips seldom touch the first letter, so the others are looked at only when it leads nowhere.
 */
export function closeTerms(terms: readonly string[], word: string): readonly Close[] {
  if (word.length < SHORTEST) return []
  const first = word.charAt(0)
  const from = lowerBound(terms, first)
  const to = lowerBound(terms, `${first}\uffff`)
  const near = closeAmong(terms, word, from, to)
  return near.length > 0 ? near : closeAmong(terms, word, 0, terms.length)
}

function closeAmong(terms: readonly string[], word: string, from: number, to: number): readonly Close[] {
  const most = word.length < LONG ? 1 : 2
  const longest = word.length < TYPED_ON ? word.length + most : Number.POSITIVE_INFINITY
  const close: Close[] = []
  for (let at = from; at < to; at += 1) {
    const term = terms[at] ?? ''
    const edits = term.length > longest ? null : editsBetween(word, term, most)
    if (edits !== null) close.push({ at, edits })
  }
  return close
}
