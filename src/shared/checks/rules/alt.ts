import type { CheckRule } from '../CheckRule.ts'
import { figuresWithout } from './figuresWithout.ts'

export const alt: CheckRule = {
  severity: 'warns',
  find: ({ document }) => figuresWithout(document, 'alt'),
}
