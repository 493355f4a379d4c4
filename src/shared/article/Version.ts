import { z } from 'zod'
import { STATUSES } from './Status.ts'

/** Why a version is kept for ever. */
const Mark = z.enum(['named', 'approved', 'published'])

const Known = {
  seq: z.number().int(),
  /** '' when it has a name that cannot be read; null without one. */
  name: z.string().nullable(),
  marks: z.array(Mark),
}

/** What the history shows of one version. The order is that of `seq`; the clock may have been wrong. */
export const Version = z.discriminatedUnion('state', [
  z.object({
    ...Known,
    state: z.literal('whole'),
    /** The story as it is now. */
    current: z.boolean(),
    /** ISO 8601 with offset: when it was written, or published. */
    at: z.string(),
    /** '' when unknown. */
    by: z.string(),
    words: z.number().int(),
    /** Against the whole version kept before it. */
    added: z.number().int(),
    removed: z.number().int(),
    status: z.enum(STATUSES),
  }),
  z.object({ ...Known, state: z.literal('damaged') }),
])

export type Version = Readonly<z.infer<typeof Version>>
export type WholeVersion = Extract<Version, { state: 'whole' }>
