import { z } from 'zod'

/** A version of a story that another program or computer made, waiting until somebody decides. */
export const OutsideVersion = z.object({
  key: z.string().max(80),
  /** The story itself was changed, or a sync program put a copy beside it. */
  source: z.enum(['changed', 'copy']),
  /** When it was written, ISO 8601 with an offset. */
  at: z.string(),
  /** Who wrote it; '' when nobody says. */
  by: z.string(),
})

export type OutsideVersion = Readonly<z.infer<typeof OutsideVersion>>
