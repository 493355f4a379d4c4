import type { StoryRow } from '../../shared/article/StoryRow.ts'

/** A new story nobody has written in: it is offered again instead of another one. */
export function isUntouched(row: StoryRow): boolean {
  return (
    row.status === 'draft' &&
    row.words === 0 &&
    row.headline === '' &&
    row.lead === '' &&
    row.slugline === '' &&
    row.createdAt === row.modifiedAt
  )
}
