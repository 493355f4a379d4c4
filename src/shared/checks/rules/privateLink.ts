import type { CheckRule } from '../CheckRule.ts'
import { isPrivateAddress } from '../isPrivateAddress.ts'
import { linksOf } from './linksOf.ts'

/** It leads no reader anywhere, and tells them of the newsroom's own network. */
export const privateLink: CheckRule = {
  severity: 'blocks',
  find: ({ document }) => linksOf(document, isPrivateAddress),
}
