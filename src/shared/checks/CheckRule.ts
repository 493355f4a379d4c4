import type { CheckSubject } from './CheckSubject.ts'
import type { Found, Severity } from './Finding.ts'

/** One thing a desk looks for before a story goes out. */
export type CheckRule = {
  readonly severity: Severity | ((subject: CheckSubject) => Severity)
  readonly find: (subject: CheckSubject) => readonly Found[]
}
