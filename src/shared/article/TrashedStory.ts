import { z } from 'zod'
import { StoryRow } from './StoryRow.ts'

/** A story in the trash as it is listed there. */
export const TrashedStory = z.object({
  id: z.string(),
  /** Null when nothing of the story can be read. */
  row: StoryRow.nullable(),
  /** ISO 8601 with an offset; null when it was not recorded. */
  trashedAt: z.string().nullable(),
  /** The name of the person; '' when unknown. */
  trashedBy: z.string(),
  /** Its newest state cannot be read; an earlier version may be. */
  damaged: z.boolean(),
})

export type TrashedStory = Readonly<z.infer<typeof TrashedStory>>
