import type { CheckRule } from './CheckRule.ts'
import type { RuleId } from './Finding.ts'
import { alt } from './rules/alt.ts'
import { byline } from './rules/byline.ts'
import { credit } from './rules/credit.ts'
import { embargo } from './rules/embargo.ts'
import { emptyLink } from './rules/emptyLink.ts'
import { heading } from './rules/heading.ts'
import { headline } from './rules/headline.ts'
import { legalHold } from './rules/legalHold.ts'
import { length } from './rules/length.ts'
import { notForPublication } from './rules/notForPublication.ts'
import { placeholder } from './rules/placeholder.ts'
import { privateLink } from './rules/privateLink.ts'
import { privateNote } from './rules/privateNote.ts'
import { quotation } from './rules/quotation.ts'
import { section } from './rules/section.ts'
import { slug } from './rules/slug.ts'
import { standfirst } from './rules/standfirst.ts'

/** Every rule by its id, in the order in which findings of one severity are listed. */
export const RULES = {
  legalHold,
  notForPublication,
  embargo,
  headline,
  placeholder,
  slug,
  privateLink,
  emptyLink,
  quotation,
  alt,
  credit,
  byline,
  section,
  standfirst,
  length,
  heading,
  privateNote,
} as const satisfies Record<RuleId, CheckRule>
