import type { QueryTerm } from '../../shared/search/parseQuery.ts'
import { foldedWords } from './foldedWords.ts'
import { Matches, type Meeting } from './Matches.ts'
import { FACTS } from './Segment.ts'
import type { WordIndex } from './WordIndex.ts'

export type Ranked = {
  /** The best first; of equals the one changed last. */
  readonly ids: readonly string[]
  /** The words to mark where they are found: those looked for and other spellings of them. */
  readonly marks: readonly string[]
}

/** Stories whose worth differs by less than a tenth are equals. */
const STEPS = 10

type Words = { readonly words: readonly string[]; readonly quoted: boolean }

/**
 * Stories that hold every word by its beginning, each "phrase" as written, and no -word. Where none does, words
 * spelled nearly so count too. Without any wanted word all stories but the excluded ones.
 */
export function rankStories(index: WordIndex, terms: readonly QueryTerm[]): Ranked {
  const wanted = wordsOf(terms, false)
  const changed = changedOf(index)
  const excluded = excludedBy(index, wordsOf(terms, true))
  if (wanted.length === 0) {
    const all = terms.some(term => term.negated) ? slotsOf(index) : []
    const left = all.filter(slot => !excluded.has(slot)).sort((a, b) => changed(b) - changed(a))
    return { ids: idsOf(index, left), marks: [] }
  }
  const exact = holdingAll(index, wanted, 'beginning', excluded)
  const tolerant = exact.slots.length === 0 && wanted.some(({ quoted }) => !quoted)
  const { slots, worth, spellings } = tolerant ? holdingAll(index, wanted, 'close', excluded) : exact
  const order = (slot: number) => Math.round(Math.log(worth[slot] ?? 1) * STEPS)
  slots.sort((a, b) => order(b) - order(a) || changed(b) - changed(a))
  return { ids: idsOf(index, slots), marks: [...wanted.flatMap(({ words }) => words), ...spellings] }
}

function wordsOf(terms: readonly QueryTerm[], negated: boolean): readonly Words[] {
  return terms
    .filter(term => term.field === null && term.negated === negated)
    .map(({ value, quoted }) => ({ words: foldedWords(value), quoted }))
    .filter(({ words }) => words.length > 0)
}

function holdingAll(
  index: WordIndex,
  wanted: readonly Words[],
  meeting: Meeting,
  excluded: ReadonlySet<number>,
): { slots: number[]; worth: Float32Array; spellings: readonly string[] } {
  const found = wanted.flatMap(({ words, quoted }) =>
    words.map(word => new Matches(index, word, quoted ? 'whole' : meeting)),
  )
  const worth = new Float32Array(found[0]?.worth.length ?? 0)
  for (let slot = 0; slot < worth.length; slot += 1) {
    let sum = 0
    for (const match of found) {
      const one = match.worth[slot] ?? 0
      if (one === 0) {
        sum = 0
        break
      }
      sum += one
    }
    worth[slot] = sum
  }
  const phrases = wanted.filter(({ words, quoted }) => quoted && words.length > 1)
  const slots = slotsOf(index).filter(
    slot =>
      (worth[slot] ?? 0) > 0 &&
      !excluded.has(slot) &&
      phrases.every(({ words }) => hasPhrase(index, slot, words)),
  )
  return { slots, worth, spellings: found.flatMap(match => match.spellings) }
}

function excludedBy(index: WordIndex, unwanted: readonly Words[]): ReadonlySet<number> {
  const excluded = new Set<number>()
  for (const words of unwanted)
    for (const slot of holdingAll(index, [words], 'beginning', new Set()).slots) excluded.add(slot)
  return excluded
}

function hasPhrase(index: WordIndex, slot: number, words: readonly string[]): boolean {
  const sought = ` ${words.join(' ')} `
  return index.partsOf(idAt(index, slot)).some(part => ` ${foldedWords(part).join(' ')} `.includes(sought))
}

/** The slots of all stories: the segment's that are still here, then the fresh ones. */
function slotsOf(index: WordIndex): number[] {
  const slots: number[] = []
  const count = index.base.ids.length
  for (let slot = 0; slot < count; slot += 1) if (!index.isGone(slot)) slots.push(slot)
  index.fresh.forEach((_, number) => {
    slots.push(count + number)
  })
  return slots
}

function idsOf(index: WordIndex, slots: readonly number[]): readonly string[] {
  const { base, fresh } = index
  return slots.map(slot => base.ids[slot] ?? fresh[slot - base.ids.length]?.id ?? '')
}

function idAt(index: WordIndex, slot: number): string {
  const [id = ''] = idsOf(index, [slot])
  return id
}

function changedOf({ base, fresh }: WordIndex): (slot: number) => number {
  const count = base.ids.length
  return slot =>
    slot < count
      ? (base.facts[slot * FACTS.count + FACTS.modifiedAt] ?? 0)
      : (fresh[slot - count]?.modifiedAt ?? 0)
}
