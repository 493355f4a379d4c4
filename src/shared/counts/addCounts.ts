import type { Counts } from './Counts.ts'

export function addCounts(one: Counts, other: Counts): Counts {
  return {
    words: one.words + other.words,
    characters: one.characters + other.characters,
    withoutSpaces: one.withoutSpaces + other.withoutSpaces,
  }
}
