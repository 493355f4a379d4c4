import type { CheckRule } from './CheckRule.ts'
import type { RuleId } from './Finding.ts'
import { alt } from './rules/alt.ts'
import { byline } from './rules/byline.ts'
import { canonicalUrl } from './rules/canonicalUrl.ts'
import { correction } from './rules/correction.ts'
import { credit } from './rules/credit.ts'
import { dateline } from './rules/dateline.ts'
import { embargo } from './rules/embargo.ts'
import { emptyLink } from './rules/emptyLink.ts'
import { heading } from './rules/heading.ts'
import { headline } from './rules/headline.ts'
import { houseStyle } from './rules/houseStyle.ts'
import { kicker } from './rules/kicker.ts'
import { legalHold } from './rules/legalHold.ts'
import { length } from './rules/length.ts'
import { notForPublication } from './rules/notForPublication.ts'
import { picture } from './rules/picture.ts'
import { pictureGap } from './rules/pictureGap.ts'
import { placeholder } from './rules/placeholder.ts'
import { privateLink } from './rules/privateLink.ts'
import { privateNote } from './rules/privateNote.ts'
import { quotation } from './rules/quotation.ts'
import { searchDescription } from './rules/searchDescription.ts'
import { searchTitle } from './rules/searchTitle.ts'
import { section } from './rules/section.ts'
import { slug } from './rules/slug.ts'
import { slugline } from './rules/slugline.ts'
import { standfirst } from './rules/standfirst.ts'
import { tags } from './rules/tags.ts'

/** Every rule by its id, in the order in which findings of one severity are listed. */
export const RULES = {
  legalHold,
  notForPublication,
  embargo,
  headline,
  placeholder,
  pictureGap,
  slug,
  canonicalUrl,
  privateLink,
  emptyLink,
  quotation,
  alt,
  credit,
  byline,
  section,
  standfirst,
  kicker,
  slugline,
  dateline,
  tags,
  picture,
  searchTitle,
  searchDescription,
  length,
  heading,
  privateNote,
  correction,
  houseStyle,
} as const satisfies Record<RuleId, CheckRule>
