import { z } from 'zod'
import { StoryRow } from '../../../shared/article/StoryRow.ts'
import { Refusal } from '../../../shared/Refusal.ts'
import type { Shape } from '../Shape.ts'

/** When a story went to the trash, by whom, and its row at that moment. */
const TrashRecord = z.object({ at: z.iso.datetime({ offset: true }), by: z.string(), row: StoryRow })

export type TrashRecord = Readonly<z.infer<typeof TrashRecord>>

export const trashRecordShape: Shape<TrashRecord> = {
  kind: 'trashed',
  format: 1,
  restore: (format, body) => {
    const parsed = TrashRecord.safeParse(body)
    if (format !== 1 || !parsed.success)
      throw new Refusal('damaged', 'The record of the trash is of another shape.')
    return parsed.data
  },
  renumber: record => record,
}
