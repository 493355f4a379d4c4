import { z } from 'zod'
import { StoryRow } from '../../../shared/article/StoryRow.ts'
import { Refusal } from '../../../shared/Refusal.ts'
import { type Step, upToDate } from '../../../shared/upToDate.ts'
import type { Shape } from '../Shape.ts'

/** When a story went to the trash, by whom, and its row at that moment. */
const TrashRecord = z.object({ at: z.iso.datetime({ offset: true }), by: z.string(), row: StoryRow })

export type TrashRecord = Readonly<z.infer<typeof TrashRecord>>

/** From each released format to the next. */
const STEPS: readonly Step[] = []

const TRASH_RECORD_FORMAT = STEPS.length + 1

export const trashRecordShape: Shape<TrashRecord> = {
  kind: 'trashed',
  format: TRASH_RECORD_FORMAT,
  restore: (format, body) => {
    if (format > TRASH_RECORD_FORMAT)
      throw new Refusal('library-newer', 'The record of the trash was written by a newer Copydesk.')
    const parsed = TrashRecord.safeParse(upToDate(STEPS, format, body))
    if (!parsed.success) throw new Refusal('damaged', 'The record of the trash is of another shape.')
    return parsed.data
  },
  renumber: record => record,
}
