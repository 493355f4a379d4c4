import { Refusal } from '../../shared/Refusal.ts'
import { errorCode } from './errorCode.ts'
import { whyNotWritten } from './whyNotWritten.ts'

/** For `.catch`: turns an error of the disk into Refusal 'not-saved'. */
export function cannotWrite(cause: unknown): never {
  if (cause instanceof Refusal) throw cause
  throw new Refusal(
    'not-saved',
    `Not done: ${whyNotWritten(errorCode(cause))} and try again; what was saved before is safe.`,
    { cause },
  )
}
