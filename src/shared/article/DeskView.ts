import { z } from 'zod'
import { STATUSES } from './Status.ts'

/** What the stories on the desk are ordered by. 'best' is how well they fit the words searched for. */
export const ORDERS = ['best', 'changed', 'created', 'headline', 'words', 'status'] as const

/** What the desk shows, and in which order. */
export const DeskView = z.object({
  /** Whose stories, or of which status. 'mine' are those of whoever looks. */
  shelf: z.enum(['all', 'mine', ...STATUSES]),
  /** In the language of parseQuery. */
  query: z.string().max(2000),
  /** Each order has a way of its own (newest first, A to Z, longest first), which can be turned round. */
  order: z.object({ by: z.enum(ORDERS), reversed: z.boolean() }),
})

export type DeskView = Readonly<z.infer<typeof DeskView>>
