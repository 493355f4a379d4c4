import type { CheckRule } from '../CheckRule.ts'
import { isWebAddress } from '../isWebAddress.ts'

/** What cannot be the address of a page that everybody can open. */
export const canonicalUrl: CheckRule = {
  severity: 'warns',
  find: ({ article: { canonicalUrl: address } }) =>
    address && !isWebAddress(address)
      ? [{ where: { kind: 'field', field: 'canonicalUrl' }, values: { address } }]
      : [],
}
