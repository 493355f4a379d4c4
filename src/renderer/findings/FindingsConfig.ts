import type { Ignored } from '../../shared/findings/Ignored.ts'
import type { English } from '../../shared/spelling/ENGLISH.ts'
import type { StyleRule } from '../../shared/style/StyleRule.ts'

/** By what a story is looked through. */
export type FindingsConfig = {
  /** Of the story: BCP 47. */
  readonly language: string
  /** The newsroom's, where a language does not say which. */
  readonly english: English
  readonly spelling: boolean
  readonly grammar: boolean
  readonly words: ReadonlySet<string>
  readonly ignored: readonly Ignored[]
  readonly rules: readonly StyleRule[]
}
