import { STATUSES } from '../../../shared/article/Status.ts'
import type { StoryRow } from '../../../shared/article/StoryRow.ts'
import type { Shelf } from '../Shelf.ts'
import { shelfTest } from './shelfTest.ts'

export type ShelfCount = { shelf: Shelf; count: number }

const ALWAYS: ReadonlySet<Shelf> = new Set([
  'all',
  'mine',
  'draft',
  'ready',
  'editing',
  'approved',
  'published',
])

/** The shelves in their order with what stands on them; the rarer ones only while they hold a story. */
export function countShelves(
  rows: readonly StoryRow[],
  person: string,
  chosen: Shelf,
): readonly ShelfCount[] {
  const isOwn = shelfTest('mine', person)
  const counts = new Map<Shelf, number>([['all', rows.length]])
  for (const row of rows) {
    counts.set(row.status, (counts.get(row.status) ?? 0) + 1)
    if (isOwn(row)) counts.set('mine', (counts.get('mine') ?? 0) + 1)
  }
  return (['all', 'mine', ...STATUSES] as const)
    .map(shelf => ({ shelf, count: counts.get(shelf) ?? 0 }))
    .filter(({ shelf, count }) => count > 0 || shelf === chosen || ALWAYS.has(shelf))
}
