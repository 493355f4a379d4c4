import type { CheckRule } from '../CheckRule.ts'

export const notForPublication: CheckRule = {
  severity: 'blocks',
  find: ({ article }) =>
    article.notForPublication ? [{ where: { kind: 'field', field: 'notForPublication' } }] : [],
}
