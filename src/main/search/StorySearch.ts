import type { Segment } from '../../shared/search/markWords.ts'
import type { QueryTerm } from '../../shared/search/parseQuery.ts'
import type { Relation } from './relatedStories.ts'

/** A few words of a story around the first match, the matches marked. */
export type Excerpt = readonly Segment[]

export type Hits = {
  /** The best first. */
  readonly ids: readonly string[]
  /** False while some stories are still to be read: asked again a moment later there may be more. */
  readonly complete: boolean
  /** Of some of the stories, in the order asked for. */
  excerpts(ids: readonly string[]): Promise<readonly Excerpt[]>
}

/**
 * The words of all stories of one library. Nobody who saves waits for it. Questions throw Refusal
 * 'search-failed'; `whole` answers wait until every story was read.
 */
export type StorySearch = {
  /** The story was saved, came or went: its words are read again before the next answer. */
  changed(id: string): void
  /** Makes ready for the first question. */
  warm(): void
  /** By the words, "phrases" and -words of a query; its fields are not looked at. */
  find(terms: readonly QueryTerm[], whole: boolean): Promise<Hits>
  /** The stories most like one, best first. */
  related(id: string, whole: boolean): Promise<{ relations: readonly Relation[]; complete: boolean }>
  close(): Promise<void>
}
