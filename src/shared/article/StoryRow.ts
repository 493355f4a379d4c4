import { z } from 'zod'
import { STATUSES } from './Status.ts'

/** What the desk shows of a story: derived from the article, never the truth. */
export const StoryRow = z.object({
  id: z.string(),
  seq: z.number().int(),
  status: z.enum(STATUSES),
  slugline: z.string(),
  slug: z.string(),
  headline: z.string(),
  /** The first words after the headline, at most 160 characters. */
  lead: z.string(),
  bylines: z.array(z.string()),
  sections: z.array(z.string()),
  tags: z.array(z.string()),
  language: z.string(),
  words: z.number().int(),
  createdAt: z.string(),
  modifiedAt: z.string(),
})

export type StoryRow = Readonly<z.infer<typeof StoryRow>>
