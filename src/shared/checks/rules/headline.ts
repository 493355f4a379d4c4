import type { CheckRule } from '../CheckRule.ts'
import { blankLine } from './blankLine.ts'

export const headline: CheckRule = {
  severity: 'blocks',
  find: ({ document }) => blankLine(document, 'headline'),
}
