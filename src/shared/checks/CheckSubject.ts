import type { Node } from '@tiptap/pm/model'
import type { Article } from '../article/Article.ts'
import type { Newsroom } from '../article/Newsroom.ts'
import type { TextFinding } from '../findings/TextFinding.ts'
import type { LedgerEntry } from '../ledger/LedgerEntry.ts'

/** What the checks look at. */
export type CheckSubject = {
  /** Its document is not read: the one beside it is newer. */
  readonly article: Article
  readonly document: Node
  readonly newsroom: Newsroom
  /** Milliseconds since 1970. */
  readonly now: number
  readonly quotations: readonly LedgerEntry[]
  /** What the newsroom's style rules found, in positions of the document. */
  readonly style: readonly TextFinding[]
  /** The slugs of all other stories of the library, by slugKey. */
  readonly otherSlugs: ReadonlySet<string>
}
