import type { TextFinding } from '../findings/TextFinding.ts'

export const RULE_IDS = [
  'legalHold',
  'notForPublication',
  'embargo',
  'headline',
  'placeholder',
  'pictureGap',
  'slug',
  'canonicalUrl',
  'privateLink',
  'emptyLink',
  'quotation',
  'alt',
  'credit',
  'byline',
  'section',
  'standfirst',
  'kicker',
  'slugline',
  'dateline',
  'tags',
  'picture',
  'searchTitle',
  'searchDescription',
  'length',
  'heading',
  'privateNote',
  'correction',
  'houseStyle',
] as const

export type RuleId = (typeof RULE_IDS)[number]

/** 'blocks': to be settled before the story is published. 'warns': worth a look. 'tells': a hint of style. */
export type Severity = 'blocks' | 'warns' | 'tells'

/** Parts of the story panel that a finding can be about. */
export type CheckedField =
  | 'byline'
  | 'section'
  | 'slug'
  | 'length'
  | 'legalHold'
  | 'notForPublication'
  | 'embargo'
  | 'kicker'
  | 'slugline'
  | 'dateline'
  | 'tags'
  | 'searchTitle'
  | 'searchDescription'
  | 'canonicalUrl'
  | 'corrections'

/** Where to look: words or a block of the document (its positions), a field of the story panel, an entry of the ledger. */
export type Where =
  | { readonly kind: 'text' | 'block'; readonly from: number; readonly to: number }
  | { readonly kind: 'field'; readonly field: CheckedField }
  | { readonly kind: 'quotation'; readonly from: number; readonly to: number }

export type Found = {
  /** Which of the rule's sentences says it, when there are several. */
  readonly variant?: string
  /** What the sentence is filled in with. */
  readonly values?: Readonly<Record<string, string | number>>
  readonly where: Where
  /** What the newsroom's rule found, when it was one. */
  readonly style?: TextFinding
  /** Where it is not the same for all that the rule finds. */
  readonly severity?: Severity
}

export type Finding = Found & { readonly rule: RuleId; readonly severity: Severity }
