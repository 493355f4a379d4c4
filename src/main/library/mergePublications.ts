import type { Publication } from '../../shared/article/Article.ts'

/** The record with what `given` adds to it: a save by someone who has not heard of a publication keeps it. */
export function mergePublications(
  recorded: readonly Publication[],
  given: readonly Publication[],
): Publication[] {
  const known = new Set(recorded.map(keyOf))
  return [...recorded, ...given.filter(publication => !known.has(keyOf(publication)))]
}

function keyOf({ profile, at, seq }: Publication): string {
  return JSON.stringify([profile, at, seq])
}
