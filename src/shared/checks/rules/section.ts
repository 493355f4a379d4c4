import type { CheckRule } from '../CheckRule.ts'
import { severityOf } from './severityOf.ts'

export const section: CheckRule = {
  severity: severityOf('section'),
  find: ({ article }) =>
    article.sections.length > 0 ? [] : [{ where: { kind: 'field', field: 'section' } }],
}
