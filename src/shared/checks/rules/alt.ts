import type { CheckRule } from '../CheckRule.ts'
import { figuresWithout } from './figuresWithout.ts'
import { severityOf } from './severityOf.ts'

export const alt: CheckRule = {
  severity: severityOf('alt'),
  find: ({ document }) => figuresWithout(document, 'alt'),
}
