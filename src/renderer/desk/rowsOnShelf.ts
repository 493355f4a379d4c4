import type { StoryRow } from '../../shared/article/StoryRow.ts'
import type { Shelf } from './Shelf.ts'

/** The rows of a shelf. A story is a person's own when a byline holds their name. */
export function rowsOnShelf(rows: readonly StoryRow[], shelf: Shelf, person: string): readonly StoryRow[] {
  if (shelf === 'all') return rows
  if (shelf === 'mine') return rows.filter(row => isBy(row, person))
  return rows.filter(row => row.status === shelf)
}

function isBy(row: StoryRow, person: string): boolean {
  const name = person.trim().toLocaleLowerCase()
  return name !== '' && row.bylines.some(byline => byline.toLocaleLowerCase().includes(name))
}
