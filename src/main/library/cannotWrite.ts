import { Refusal } from '../../shared/Refusal.ts'
import { errorCode } from './errorCode.ts'

/** For `.catch`: turns an error of the disk into Refusal 'not-saved'. */
export function cannotWrite(cause: unknown): never {
  if (cause instanceof Refusal) throw cause
  throw new Refusal(
    'not-saved',
    `Not done: the disk reported an error (${errorCode(cause)}). What was saved before is safe; check the disk and try again.`,
    { cause },
  )
}
