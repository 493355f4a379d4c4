import { z } from 'zod'
import { STATUSES } from './Status.ts'

/** What the stories on the desk are ordered by. 'best' is how well they fit the words searched for. */
const ORDERS = ['best', 'changed', 'created', 'headline', 'words', 'status'] as const

/** The order of the desk; each has a way of its own (newest first, A to Z, longest first) that can be turned round. */
const StoryOrder = z.object({ by: z.enum(ORDERS), reversed: z.boolean() })

/** A search of the newsroom under a name, offered as a shelf. `query` is in the language of parseQuery. */
export const SavedSearch = z.object({
  id: z.string(),
  name: z.string(),
  /** Whose stories, or of which status. 'mine' are those of whoever looks. */
  shelf: z.enum(['all', 'mine', ...STATUSES]),
  query: z.string().max(400),
  order: StoryOrder,
})

export type SavedSearch = Readonly<z.infer<typeof SavedSearch>>
