import type { FindQuery } from './FindQuery.ts'
import { findPattern } from './findPattern.ts'
import type { Match } from './Match.ts'
import { matchesIn } from './matchesIn.ts'
import type { TextBlock } from './textBlocks.ts'

/** More than anybody walks through: looking goes no further. */
export const MOST_MATCHES = 10_000

/** The matches in a document's blocks, in its positions and order. Throws SyntaxError as findPattern does. */
export function findInBlocks(
  blocks: readonly TextBlock[],
  query: FindQuery,
  replacement: string,
): readonly Match[] {
  const pattern = findPattern(query)
  const found: Match[] = []
  if (!pattern) return found
  for (const { text, at } of blocks) {
    for (const match of matchesIn(text, pattern, replacement, query.regex))
      found.push({ ...match, from: match.from + at, to: match.to + at })
    if (found.length >= MOST_MATCHES) break
  }
  return found.slice(0, MOST_MATCHES)
}
