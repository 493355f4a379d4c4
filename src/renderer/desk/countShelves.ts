import { STATUSES } from '../../shared/article/Status.ts'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import { rowsOnShelf } from './rowsOnShelf.ts'
import type { Shelf } from './Shelf.ts'

export type ShelfCount = { shelf: Shelf; count: number }

const ALWAYS: ReadonlySet<Shelf> = new Set(['draft', 'ready', 'editing', 'approved', 'published'])

/** The shelves in their order with what stands on them; the rarer ones only while they hold a story. */
export function countShelves(
  rows: readonly StoryRow[],
  person: string,
  chosen: Shelf,
): readonly ShelfCount[] {
  return (['all', 'mine', ...STATUSES] as const)
    .map(shelf => ({ shelf, count: rowsOnShelf(rows, shelf, person).length }))
    .filter(
      ({ shelf, count }) =>
        count > 0 || shelf === 'all' || shelf === 'mine' || shelf === chosen || ALWAYS.has(shelf),
    )
}
