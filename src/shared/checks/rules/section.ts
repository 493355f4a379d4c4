import type { CheckRule } from '../CheckRule.ts'

export const section: CheckRule = {
  severity: 'warns',
  find: ({ article }) =>
    article.sections.length > 0 ? [] : [{ where: { kind: 'field', field: 'section' } }],
}
