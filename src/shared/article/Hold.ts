import { z } from 'zod'

const Writer = z.object({
  app: z.string(),
  host: z.string(),
  /** '' when the lock does not say. */
  person: z.string(),
  /** ISO 8601; '' when the lock does not say. */
  since: z.string(),
})

/** Who writes to a library that is open here for reading only. */
export const Hold = z.discriminatedUnion('state', [
  /** `quiet`: no sign of life for longer than there should be one; it may still come, from a slow disk. */
  z.object({ state: z.literal('held'), by: Writer, quiet: z.boolean() }),
  /** No sign of life for so long that nobody can be at work there. */
  z.object({ state: z.literal('silent'), by: Writer }),
  /** Nobody does. */
  z.object({ state: z.literal('free') }),
])

export type Hold = Readonly<z.infer<typeof Hold>>
