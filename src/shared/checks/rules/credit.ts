import type { CheckRule } from '../CheckRule.ts'
import { figuresWithout } from './figuresWithout.ts'
import { severityOf } from './severityOf.ts'

export const credit: CheckRule = {
  severity: severityOf('credit'),
  find: ({ document }) => figuresWithout(document, 'credit'),
}
