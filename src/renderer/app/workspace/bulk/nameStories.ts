import type { StoryRow } from '../../../../shared/article/StoryRow.ts'

/** How a person knows a story, as the rows are now: also for one that is gone afterwards. */
export function nameStories(rows: readonly StoryRow[]): (id: string) => string {
  const names = new Map(rows.map(row => [row.id, row.headline || row.slugline]))
  return id => names.get(id) || id
}
