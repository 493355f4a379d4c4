import type { CheckRule } from '../CheckRule.ts'

export const byline: CheckRule = {
  severity: 'warns',
  find: ({ article }) =>
    article.bylines.some(({ name }) => name.trim() !== '')
      ? []
      : [{ where: { kind: 'field', field: 'byline' } }],
}
