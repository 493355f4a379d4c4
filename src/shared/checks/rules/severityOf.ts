import type { Requirable } from '../../template/REQUIRABLE.ts'
import type { CheckSubject } from '../CheckSubject.ts'
import type { Severity } from '../Finding.ts'
import { isRequired } from '../isRequired.ts'

/** What every story of this kind must have blocks; what a desk merely looks for warns. */
export const severityOf =
  (what: Requirable) =>
  (subject: CheckSubject): Severity =>
    isRequired(subject, what) ? 'blocks' : 'warns'
