import type { Article } from '../../../shared/article/Article.ts'
import type { OutsideVersion } from '../../../shared/article/OutsideVersion.ts'
import type { DocumentJson } from '../../../shared/document/DocumentJson.ts'

/** What came in from outside for the open story. */
export type OutsideState = {
  /** Newest first; they wait until somebody decides. */
  readonly versions: readonly OutsideVersion[]
  /** The story is read along here, and a newer version of it stands on the disk. */
  readonly fresher: boolean
  readonly comparing: {
    readonly version: OutsideVersion
    readonly mine: DocumentJson
    readonly theirs: Article
  } | null
}

export const NOTHING_OUTSIDE: OutsideState = { versions: [], fresher: false, comparing: null }
