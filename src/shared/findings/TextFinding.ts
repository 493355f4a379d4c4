import type { StyleSeverity } from '../style/StyleRule.ts'

/** 'spelling' and 'grammar' come of the English checker, 'style' of the newsroom's own rules. */
export type FindingKind = 'spelling' | 'grammar' | 'style'

/** Something found in one block of text; `from` and `to` count from the block's first character, in UTF-16 units. */
export type TextFinding = {
  readonly kind: FindingKind
  /** The checker's name of its rule, or the id of a style rule. */
  readonly rule: string
  readonly from: number
  readonly to: number
  /** What stands there. */
  readonly words: string
  /** Why it was found, for the person; '' when the words say it all. */
  readonly message: string
  /** What might stand there instead, the likeliest first; '' takes the words away. */
  readonly suggestions: readonly string[]
  /** Of a style rule. */
  readonly severity?: StyleSeverity
}
