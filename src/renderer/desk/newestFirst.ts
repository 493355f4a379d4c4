import type { StoryRow } from '../../shared/article/StoryRow.ts'

/** Rows by the time they were last changed, the newest first. The order given is kept where times are equal. */
export function newestFirst(rows: readonly StoryRow[]): readonly StoryRow[] {
  return rows
    .map(row => ({ row, at: Date.parse(row.modifiedAt) }))
    .sort((a, b) => b.at - a.at)
    .map(({ row }) => row)
}
