import { z } from 'zod'

/** A library that was open on this computer. */
export const RecentLibrary = z.object({
  folder: z.string(),
  /** The newsroom's name when it was last open. */
  name: z.string(),
  /** Whether a library stands there now. */
  there: z.boolean(),
})

export type RecentLibrary = Readonly<z.infer<typeof RecentLibrary>>
