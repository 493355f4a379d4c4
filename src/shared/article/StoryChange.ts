import { z } from 'zod'
import { STATUSES } from './Status.ts'

/** One change that is made to many stories alike. `by` is the name of who makes it, `at` ISO 8601 with an offset. */
export const StoryChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('status'),
    status: z.enum(STATUSES),
    by: z.string(),
    at: z.iso.datetime({ offset: true }),
  }),
  z.object({
    kind: z.literal('tags'),
    add: z.array(z.string().trim().min(1).max(120)).max(50),
    remove: z.array(z.string()).max(50),
    by: z.string(),
  }),
])

export type StoryChange = Readonly<z.infer<typeof StoryChange>>
