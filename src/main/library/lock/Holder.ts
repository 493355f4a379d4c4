import { z } from 'zod'

/** What a lock file says: who writes to the library. */
export const Holder = z.object({
  app: z.string(),
  host: z.string(),
  /** Who works there, for whoever finds the library locked. */
  person: z.string().optional(),
  pid: z.number().int(),
  born: z.string(),
  /** ISO 8601 with offset. */
  since: z.string(),
  /** This very lock, unlike any other ever taken. */
  token: z.string().regex(/^[0-9a-f]{32}$/),
})

export type Holder = Readonly<z.infer<typeof Holder>>
