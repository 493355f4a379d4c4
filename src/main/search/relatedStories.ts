import { foldedWords } from './foldedWords.ts'
import { lowerBound } from './lowerBound.ts'
import { Matches } from './Matches.ts'
import type { WordIndex } from './WordIndex.ts'
import { rarity } from './weights.ts'

/** How much of what is telling about one story another has too, from 0 to 1. */
export type Relation = { readonly id: string; readonly score: number }

/** Words that tell what a story is about: rare elsewhere, often here. */
const TELLING = 20
const MOST = 40
const FEWEST_SHARED = 2
const LEAST = 0.12
/** A word in more than a fifth of the stories tells nothing. */
const COMMON = 0.2
const OUTSIDE_PROSE = 3

/** The stories most like one, best first; none for a story that is not here. */
export function relatedStories(index: WordIndex, id: string): readonly Relation[] {
  const telling = tellingWords(index, id)
  const whole = telling.reduce((sum, { weight }) => sum + weight, 0)
  const { base, fresh } = index
  const scores = new Float32Array(base.ids.length + fresh.length)
  const shared = new Uint8Array(scores.length)
  for (const { word, weight } of telling)
    new Matches(index, word, 'whole').worth.forEach((worth, slot) => {
      if (worth === 0) return
      scores[slot] = (scores[slot] ?? 0) + weight / whole
      shared[slot] = (shared[slot] ?? 0) + 1
    })
  const relations: Relation[] = []
  scores.forEach((score, slot) => {
    if (score < LEAST || (shared[slot] ?? 0) < FEWEST_SHARED || index.isGone(slot)) return
    const other = base.ids[slot] ?? fresh[slot - base.ids.length]?.id ?? ''
    if (other !== id) relations.push({ id: other, score })
  })
  return relations.sort((a, b) => b.score - a.score).slice(0, MOST)
}

function tellingWords(index: WordIndex, id: string): readonly { word: string; weight: number }[] {
  const [headline, beside, prose] = index.partsOf(id)
  const times = new Map<string, number>()
  const count = (text: string, each: number) => {
    for (const word of foldedWords(text)) times.set(word, (times.get(word) ?? 0) + each)
  }
  count(headline, OUTSIDE_PROSE)
  count(beside, OUTSIDE_PROSE)
  count(prose, 1)
  return [...times]
    .map(([word, often]) => ({ word, often, holding: holdingOf(index, word) }))
    .filter(
      ({ word, holding }) => word.length > 1 && holding > 1 && holding <= Math.max(2, index.size * COMMON),
    )
    .map(({ word, often, holding }) => ({ word, weight: Math.sqrt(often) * rarity(index.size, holding) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TELLING)
}

/** How many stories hold a word. */
function holdingOf({ base, fresh }: WordIndex, word: string): number {
  const at = lowerBound(base.terms, word)
  let holding = base.terms[at] === word ? (base.starts[at + 1] ?? 0) - (base.starts[at] ?? 0) : 0
  for (const { terms } of fresh) if (terms[lowerBound(terms, word)] === word) holding += 1
  return holding
}
