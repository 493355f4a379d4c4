import { z } from 'zod'

/** What is looked for in a story, as a person set it. */
export const FindQuery = z.object({
  words: z.string().max(2000),
  matchCase: z.boolean(),
  wholeWord: z.boolean(),
  /** `words` is a regular expression (ECMAScript, Unicode). */
  regex: z.boolean(),
})

export type FindQuery = Readonly<z.infer<typeof FindQuery>>
