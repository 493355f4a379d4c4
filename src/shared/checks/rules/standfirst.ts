import type { CheckRule } from '../CheckRule.ts'
import { blankLine } from './blankLine.ts'

export const standfirst: CheckRule = {
  severity: 'warns',
  find: ({ document }) => blankLine(document, 'standfirst'),
}
