import type { NodeJson } from '../document/DocumentJson.ts'
import { textOf } from '../document/textOf.ts'

/** Two blocks with less in common are two blocks, not one that was edited. */
const LEAST_ALIKE = 0.35
/** Above this many possible pairs (a text written wholly anew) pairs are not looked for. */
const MOST_PAIRS = 250_000

/** A story has one of each, so it is the same one, whatever its words. */
const SINGLE: ReadonlySet<string> = new Set(['headline', 'standfirst', 'attribution'])
const WORD = /[\p{L}\p{N}\p{M}]+/gu

/**
 * Which blocks before are which blocks after, by what they have in common: places before and after, rising on
 * both sides, so chosen that as much as possible is in common over all.
 */
export function pairBlocks(
  before: readonly NodeJson[],
  after: readonly NodeJson[],
): readonly (readonly [number, number])[] {
  if (before.length * after.length === 0 || before.length * after.length > MOST_PAIRS) return []
  const [ones, others] = [before.map(factsOf), after.map(factsOf)]
  const likeness = ones.map(one => others.map(other => likenessOf(one, other)))
  const best = bestSums(likeness, before.length, after.length)
  const pairs: [number, number][] = []
  let [one, other] = [0, 0]
  while (one < before.length && other < after.length) {
    const [here, skipOne, skipOther] = [
      at(best, one, other),
      at(best, one + 1, other),
      at(best, one, other + 1),
    ]
    if (here === skipOne) one += 1
    else if (here === skipOther) other += 1
    else pairs.push([one++, other++])
  }
  return pairs
}

type Facts = {
  readonly type: string
  readonly attrs: string
  readonly words: ReadonlyMap<string, number>
  readonly count: number
}

function factsOf(node: NodeJson): Facts {
  const found = textOf(node).match(WORD) ?? []
  const words = new Map<string, number>()
  for (const word of found) words.set(word, (words.get(word) ?? 0) + 1)
  const { media, url } = node.attrs ?? {}
  return { type: node.type, attrs: JSON.stringify([media, url]), words, count: found.length }
}

/** From 0, nothing in common, to 1. */
function likenessOf(one: Facts, other: Facts): number {
  if (one.type !== other.type) return 0
  if (SINGLE.has(one.type)) return 1
  if (one.attrs !== other.attrs) return 0
  if (one.attrs !== NO_ATTRS) return 1
  if (one.count + other.count === 0) return 1
  let common = 0
  for (const [word, times] of one.words) common += Math.min(times, other.words.get(word) ?? 0)
  const alike = (2 * common) / (one.count + other.count)
  return alike >= LEAST_ALIKE ? alike : 0
}

const NO_ATTRS = JSON.stringify([undefined, undefined])

/** The most that the blocks from each place on can have in common. */
function bestSums(
  likeness: readonly (readonly number[])[],
  ones: number,
  others: number,
): readonly Float64Array[] {
  const best = Array.from({ length: ones + 1 }, () => new Float64Array(others + 1))
  for (let one = ones - 1; one >= 0; one -= 1) {
    for (let other = others - 1; other >= 0; other -= 1) {
      const like = likeness[one]?.[other] ?? 0
      const paired = like > 0 ? like + at(best, one + 1, other + 1) : 0
      const row = best[one]
      if (row) row[other] = Math.max(paired, at(best, one + 1, other), at(best, one, other + 1))
    }
  }
  return best
}

function at(best: readonly Float64Array[], one: number, other: number): number {
  return best[one]?.[other] ?? 0
}
