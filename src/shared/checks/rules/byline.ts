import type { CheckRule } from '../CheckRule.ts'
import { severityOf } from './severityOf.ts'

export const byline: CheckRule = {
  severity: severityOf('byline'),
  find: ({ article }) =>
    article.bylines.some(({ name }) => name.trim() !== '')
      ? []
      : [{ where: { kind: 'field', field: 'byline' } }],
}
