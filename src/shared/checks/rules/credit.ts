import type { CheckRule } from '../CheckRule.ts'
import { figuresWithout } from './figuresWithout.ts'

export const credit: CheckRule = {
  severity: 'warns',
  find: ({ document }) => figuresWithout(document, 'credit'),
}
