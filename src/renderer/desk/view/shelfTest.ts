import type { StoryRow } from '../../../shared/article/StoryRow.ts'
import type { Shelf } from '../Shelf.ts'

/** Whether a row stands on a shelf. A story is a person's own when a byline holds their name. */
export function shelfTest(shelf: Shelf, person: string): (row: StoryRow) => boolean {
  if (shelf === 'all') return () => true
  if (shelf !== 'mine') return row => row.status === shelf
  const name = person.trim().toLocaleLowerCase()
  if (name === '') return () => false
  // The same few names stand on thousands of rows.
  const known = new Map<string, boolean>()
  const isOwn = (byline: string) => {
    const before = known.get(byline)
    if (before !== undefined) return before
    const own = byline.toLocaleLowerCase().includes(name)
    known.set(byline, own)
    return own
  }
  return row => row.bylines.some(isOwn)
}
