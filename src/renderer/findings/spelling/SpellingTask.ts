import type { TextFinding } from '../../../shared/findings/TextFinding.ts'
import type { English } from '../../../shared/spelling/ENGLISH.ts'

/** Texts to be looked through as one kind of English. */
export type SpellingTask = {
  readonly turn: number
  readonly english: English
  readonly texts: readonly string[]
}

/** What was found in each of them, in their order. */
export type SpellingAnswer = { readonly turn: number; readonly found: readonly (readonly TextFinding[])[] }
