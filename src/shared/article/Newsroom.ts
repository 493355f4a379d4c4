import { z } from 'zod'
import { SavedSearch } from './SavedSearch.ts'

const Author = z.object({ name: z.string(), role: z.string().optional(), url: z.string().optional() })

/** What belongs to the newsroom rather than to one story: newsroom.json at the top of a library. */
export const Newsroom = z.object({
  name: z.string(),
  tagline: z.string(),
  baseUrl: z.string(),
  /** BCP 47, the first one is the language of a new story. */
  languages: z.array(z.string()).min(1),
  sections: z.array(z.string()),
  authors: z.array(Author),
  styleRules: z.array(z.unknown()),
  profiles: z.array(z.unknown()),
  /** What a quotation that is not attributed or not checked does to publishing; 'warns' unless the newsroom says so. */
  quotations: z.enum(['blocks', 'warns', 'off']).optional(),
  /** In the order of the desk. */
  savedSearches: z.array(SavedSearch).max(200),
})

export type Newsroom = Readonly<z.infer<typeof Newsroom>>

export const EMPTY_NEWSROOM: Newsroom = {
  name: '',
  tagline: '',
  baseUrl: '',
  languages: ['en'],
  sections: [],
  authors: [],
  styleRules: [],
  profiles: [],
  savedSearches: [],
}
