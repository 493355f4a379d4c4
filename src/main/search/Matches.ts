import { closeTerms } from './closeTerms.ts'
import { lowerBound } from './lowerBound.ts'
import { FACTS } from './Segment.ts'
import type { WordIndex } from './WordIndex.ts'
import { PLACE_BITS, rarity, weigh } from './weights.ts'

/** How a word looked for may meet the words of a story. */
export type Meeting = 'whole' | 'beginning' | 'close'

/** Only the beginning of a story's word, or a word spelled nearly so, is worth less than the word itself. */
const BEGINNING = 0.45
const PER_EDIT = 0.4

/** A run of the segment's terms and what meeting one of them is worth. */
type Run = { readonly at: number; readonly worth: number }

/** What one word is worth to every story, 0 to those without it: the segment's stories first, then the fresh ones. */
export class Matches {
  readonly worth: Float32Array
  /** Words of stories that were taken for the one looked for, though spelled otherwise. */
  readonly spellings: readonly string[]

  constructor(index: WordIndex, word: string, meeting: Meeting) {
    const { base, fresh } = index
    const count = base.ids.length
    this.worth = new Float32Array(count + fresh.length)
    const runs = runsOf(base.terms, word, meeting)
    let holding = 0
    for (const { at } of runs) holding += (base.starts[at + 1] ?? 0) - (base.starts[at] ?? 0)
    const telling = rarity(index.size, Math.min(holding, index.size))
    const longs = longsOf(index)
    const spellings = new Set<string>()
    for (const { at, worth } of runs) {
      if (meeting === 'close') spellings.add(base.terms[at] ?? word)
      const to = base.starts[at + 1] ?? 0
      for (let from = base.starts[at] ?? 0; from < to; from += 1) {
        const posting = base.postings[from] ?? 0
        this.#raise(
          posting >>> PLACE_BITS,
          telling * worth * weigh(posting & LOWER, longs(posting >>> PLACE_BITS)),
        )
      }
    }
    fresh.forEach(({ terms, places }, number) => {
      for (const { at, worth } of runsOf(terms, word, meeting)) {
        if (meeting === 'close') spellings.add(terms[at] ?? word)
        this.#raise(count + number, telling * worth * weigh(places[at] ?? 0, longs(count + number)))
      }
    })
    this.spellings = [...spellings]
  }

  #raise(slot: number, worth: number): void {
    if ((this.worth[slot] ?? 0) < worth) this.worth[slot] = worth
  }
}

const LOWER = (1 << PLACE_BITS) - 1

function runsOf(terms: readonly string[], word: string, meeting: Meeting): readonly Run[] {
  const runs: Run[] = []
  for (let at = lowerBound(terms, word); at < terms.length; at += 1) {
    const term = terms[at] ?? ''
    if (term === word) runs.push({ at, worth: 1 })
    else if (meeting === 'whole' || !term.startsWith(word)) break
    else runs.push({ at, worth: BEGINNING * (1 + word.length / term.length) })
  }
  if (meeting !== 'close') return runs
  const known = new Set(runs.map(run => run.at))
  for (const { at, edits } of closeTerms(terms, word))
    if (!known.has(at)) runs.push({ at, worth: PER_EDIT ** edits })
  return runs
}

/** The length of a story over the average length. */
function longsOf({ base, fresh }: WordIndex): (slot: number) => number {
  const count = base.ids.length
  let all = 0
  for (let slot = 0; slot < count; slot += 1) all += base.facts[slot * FACTS.count + FACTS.length] ?? 0
  for (const { length } of fresh) all += length
  const average = Math.max(1, all / Math.max(1, count + fresh.length))
  return slot =>
    (slot < count
      ? (base.facts[slot * FACTS.count + FACTS.length] ?? 0)
      : (fresh[slot - count]?.length ?? 0)) / average
}
