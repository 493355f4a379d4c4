import type { Quote } from '../../../shared/article/Article.ts'
import type { DocumentJson } from '../../../shared/document/DocumentJson.ts'
import type { FindQuery } from '../../../shared/find/FindQuery.ts'
import type { FindZone } from '../../../shared/find/FindZone.ts'
import type { FoundStory } from '../../../shared/find/FoundStory.ts'

/** What is looked for, where, and what shall take its place. */
type Look = {
  readonly query: FindQuery
  readonly replacement: string
  readonly zones: readonly FindZone[]
}

export type LookTask = Look & {
  /** In the order in which they are looked through. */
  readonly ids: readonly string[]
  /** So many matches are told with their words; the others are counted. */
  readonly most: number
}

export type Unread = { readonly id: string; readonly code: string; readonly message: string }

export type LookEnd = {
  /** Stories with a match, and matches in them; of all, also of those that are not told. */
  readonly stories: number
  readonly matches: number
  /** Stories looked through. */
  readonly looked: number
  /** Stories that could not be read. */
  readonly unread: readonly Unread[]
  /** 'notRegex': no regular expression. 'tooSlow': one that was stopped because it did not come to an end. */
  readonly trouble: 'notRegex' | 'tooSlow' | null
}

/** One story's matches that are to be replaced, as they were told. */
export type ReplaceTask = Look & {
  readonly id: string
  readonly seq: number
  readonly places: readonly { readonly from: number; readonly to: number }[]
}

type Thread = { readonly id: string; readonly from: number; readonly to: number }

/** What a story becomes: its words, and the places beside them that moved along. */
export type Replaced = {
  readonly document: DocumentJson
  readonly quotes: readonly Quote[]
  readonly threads: readonly Thread[]
}

export type ToThread =
  | { readonly number: number; readonly kind: 'look'; readonly task: LookTask }
  | { readonly number: number; readonly kind: 'replace'; readonly task: ReplaceTask }

export type FromThread =
  | { readonly number: number; readonly found: readonly FoundStory[]; readonly looked: number }
  | { readonly number: number; readonly ended: LookEnd }
  | { readonly number: number; readonly replaced: Replaced }
  | { readonly number: number; readonly refusal: { readonly code: string; readonly message: string } }

/** Numbers that both sides see at once: how often the thread gave a sign of life, and up to which task to stop. */
export const SIGNS = { beats: 0, stopped: 1, count: 2 } as const

export type FinderGround = { readonly articles: string; readonly signs: SharedArrayBuffer }
