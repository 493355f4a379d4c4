import type { CheckRule } from '../CheckRule.ts'
import { linksOf } from './linksOf.ts'

/** An address that is none: nothing there, or not whole. */
export const emptyLink: CheckRule = {
  severity: 'warns',
  find: ({ document }) => linksOf(document, address => !URL.canParse(address)),
}
