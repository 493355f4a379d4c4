import { z } from 'zod'
import { ENGLISH } from '../spelling/ENGLISH.ts'
import { Template } from '../template/Template.ts'
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
  /** The house style; StyleRule says what is understood of them. */
  styleRules: z.array(z.unknown()),
  profiles: z.array(z.unknown()),
  /** What a quotation that is not attributed or not checked does to publishing; 'warns' unless the newsroom says so. */
  quotations: z.enum(['blocks', 'warns', 'off']).optional(),
  /** The newsroom's English where a story does not say which; British unless it says so. */
  english: z.enum(ENGLISH).optional(),
  /** Words the spelling checker takes as right in every story. */
  words: z.array(z.string().min(1).max(100)).max(20_000).optional(),
  /** Kinds of stories: the newsroom's own, and what it changed about those that come with the app. */
  templates: z.array(Template).max(200).optional(),
  /** IANA, of the clocks embargoes are given by; this computer's unless the newsroom says so. */
  timeZone: z.string().max(80).optional(),
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
