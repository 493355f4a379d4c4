import type { QueryTerm } from '../../../shared/search/parseQuery.ts'
import type { Ranked } from '../rankStories.ts'
import type { Relation } from '../relatedStories.ts'
import type { Excerpt } from '../StorySearch.ts'

/** What the search thread is started with. */
export type SearchGround = {
  /** The folder of all stories. */
  readonly articles: string
  /** Where the index is kept between starts. */
  readonly file: string
  /** Nothing may be written. */
  readonly readOnly: boolean
}

/** Whether all stories were looked at, or some are still being read. */
type Completeness = { readonly complete: boolean }

/** What the search thread can be asked: the question, and the answer to it. */
export type Questions = {
  rank: { ask: { terms: readonly QueryTerm[]; whole: boolean }; answer: Ranked & Completeness }
  excerpts: {
    ask: { ids: readonly string[]; marks: readonly string[] }
    answer: readonly Excerpt[]
  }
  related: { ask: { id: string; whole: boolean }; answer: { relations: readonly Relation[] } & Completeness }
  /** Writes down what is worth it; nothing is asked afterwards. */
  close: { ask: null; answer: null }
}

export type QuestionName = keyof Questions

export type ToThread =
  | { [Q in QuestionName]: { number: number; name: Q; ask: Questions[Q]['ask'] } }[QuestionName]
  /** These stories were saved, came or went. */
  | { number: null; changed: readonly string[] }

export type FromThread =
  | { readonly number: number; readonly answer: Questions[QuestionName]['answer'] }
  | { readonly number: number; readonly failure: string }
