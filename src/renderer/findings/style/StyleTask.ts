import type { CheckedText } from '../../../shared/findings/CheckedText.ts'
import type { TextFinding } from '../../../shared/findings/TextFinding.ts'
import type { StyleRule } from '../../../shared/style/StyleRule.ts'

export type StyleTask = {
  readonly turn: number
  readonly rules: readonly StyleRule[]
  readonly texts: readonly CheckedText[]
  /** Whether to tell which rule is begun: asked once something took too long. */
  readonly tells: boolean
}

export type StyleAnswer =
  | { readonly ready: true }
  | { readonly turn: number; readonly begins: string }
  | {
      readonly turn: number
      readonly found: readonly (readonly TextFinding[])[]
      /** Rules that are no regular expressions after all, by id. */
      readonly broken: readonly string[]
    }
