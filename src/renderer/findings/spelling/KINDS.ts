import type { LintKind } from 'harper.js'
import type { FindingKind } from '../../../shared/findings/TextFinding.ts'

/** What a finding of the checker is to the writer; null: a matter of taste, which is the house style's. */
export const KINDS: Readonly<Record<LintKind, FindingKind | null>> = {
  Spelling: 'spelling',
  Typo: 'spelling',
  Agreement: 'grammar',
  BoundaryError: 'grammar',
  Capitalization: 'grammar',
  Eggcorn: 'grammar',
  Formatting: 'grammar',
  Grammar: 'grammar',
  Malapropism: 'grammar',
  Nonstandard: 'grammar',
  Punctuation: 'grammar',
  Repetition: 'grammar',
  Usage: 'grammar',
  WordChoice: 'grammar',
  WordOrder: 'grammar',
  Enhancement: null,
  Miscellaneous: null,
  Readability: null,
  Redundancy: null,
  Regionalism: null,
  Style: null,
}
