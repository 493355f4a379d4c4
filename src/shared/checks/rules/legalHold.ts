import type { CheckRule } from '../CheckRule.ts'

export const legalHold: CheckRule = {
  severity: 'blocks',
  find: ({ article }) => (article.legalHold ? [{ where: { kind: 'field', field: 'legalHold' } }] : []),
}
