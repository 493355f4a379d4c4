import { Failure } from './Failure.ts'

/** Anything thrown -> a failure that can be shown; what was never expected is logged whole. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  console.error(error)
  return new Failure(
    'unexpected',
    'Something in Copydesk went wrong. Your words are still in this window; try again.',
  )
}
