import type { StoryRow } from '../../shared/article/StoryRow.ts'
import { Refusal } from '../../shared/Refusal.ts'
import { printable } from './printable.ts'

/**
 * The stories with these IDs, each of which may be shortened as long as only one story begins with it; all
 * stories when none is named. Throws Refusal 'unknown-story'.
 */
export function findStories(rows: readonly StoryRow[], ids: readonly string[]): readonly StoryRow[] {
  if (ids.length === 0) return rows
  return [...new Set(ids.map(id => findStory(rows, id)))]
}

function findStory(rows: readonly StoryRow[], id: string): StoryRow {
  const found = rows.filter(row => row.id.startsWith(id.toUpperCase()))
  const [row] = id ? found : []
  if (!row)
    throw new Refusal(
      'unknown-story',
      `There is no story ${printable(id) || '""'} in this library; copydesk list shows them.`,
    )
  if (found.length > 1)
    throw new Refusal(
      'unknown-story',
      `${found.length} stories begin with ${printable(id)}; give more of the ID.`,
    )
  return row
}
