import type { StoryRow } from '../../../shared/article/StoryRow.ts'
import type { Found } from './Found.ts'

/** The rows found, the one that fits best first; a story found that has no row is left out. */
export function byFit(rows: readonly StoryRow[], { stories }: Found): readonly StoryRow[] {
  const byId = new Map(rows.map(row => [row.id, row]))
  return stories.flatMap(({ id }) => byId.get(id) ?? [])
}
