import type { FindQuery } from '../../../shared/find/FindQuery.ts'
import type { Match } from '../../../shared/find/Match.ts'
import type { TextBlock } from '../../../shared/find/textBlocks.ts'

export type FindTask = {
  readonly blocks: readonly TextBlock[]
  readonly query: FindQuery
  readonly replacement: string
}

/** 'notRegex': no regular expression; 'tooSlow': one that was stopped because it did not come to an end. */
export type FindResult = { readonly matches: readonly Match[] } | { readonly trouble: 'notRegex' | 'tooSlow' }
