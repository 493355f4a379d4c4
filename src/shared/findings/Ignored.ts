import { z } from 'zod'

/** A finding the writer let stand, told by its words and their neighbours: it stays away while these stay. */
export const Ignored = z.object({
  rule: z.string().max(200),
  words: z.string().max(2000),
  /** The word before and the word after; '' at an end of the block. */
  before: z.string().max(200),
  after: z.string().max(200),
})

export type Ignored = Readonly<z.infer<typeof Ignored>>
