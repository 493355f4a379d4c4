import type { Article } from '../../../shared/article/Article.ts'
import type { Version } from '../../../shared/article/Version.ts'
import type { DocumentJson } from '../../../shared/document/DocumentJson.ts'
import type { Failure } from '../Failure.ts'

/** An earlier version on the page in place of the story, which waits beneath it. */
type ShownVersion = {
  seq: number
  /** Null until it is read; while another one is read, the one shown before. */
  article: Article | null
  failure: Failure | null
  /** The story as it stood when the first version was shown. */
  present: DocumentJson
}

export type HistoryState = {
  /** Of the open story, newest first; null until they were asked for. */
  versions: readonly Version[] | null
  failure: Failure | null
  shown: ShownVersion | null
  differences: boolean
  /** A version takes the story's place: nothing may be written meanwhile. */
  restoring: boolean
  /**
   * The field for the name of the present version. `at`: saved when, in milliseconds since 1970. It takes the caret
   * only when it was asked for again with nothing written between: who saves by habit writes on in the story.
   */
  naming: { seq: number; at: number; name: string; asked: boolean } | null
}

export const BLANK_HISTORY: HistoryState = {
  versions: null,
  failure: null,
  shown: null,
  differences: true,
  restoring: false,
  naming: null,
}
