import type { StoryRow } from '../../../shared/article/StoryRow.ts'

/** So few new rows are put in one by one. */
const FEW = 400

/**
 * The rows in the order of `compare`. `before` is an earlier answer with the same `compare`: what is still there keeps
 * its place, and only rows that are new are placed, so that a save costs no sort of ten thousand.
 */
export function reorder(
  rows: readonly StoryRow[],
  compare: (one: StoryRow, other: StoryRow) => number,
  before: readonly StoryRow[] = [],
): readonly StoryRow[] {
  const old = new Set(before)
  const fresh = rows.filter(row => !old.has(row))
  if (fresh.length > FEW) return rows.toSorted(compare)
  const present = new Set(rows)
  const kept = before.filter(row => present.has(row))
  const pieces: (readonly StoryRow[])[] = []
  let next = 0
  for (const row of fresh.toSorted(compare)) {
    const place = placeOf(row, kept, next, compare)
    pieces.push(kept.slice(next, place), [row])
    next = place
  }
  return [...pieces, kept.slice(next)].flat()
}

/** The first place from `from` on before which the row belongs. */
function placeOf(
  row: StoryRow,
  rows: readonly StoryRow[],
  from: number,
  compare: (one: StoryRow, other: StoryRow) => number,
): number {
  let low = from
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = rows[middle]
    if (other && compare(other, row) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
