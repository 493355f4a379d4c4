import { createContext, Script } from 'node:vm'

const CALL = new Script('work()')

/** What `work` answers; null when it came to no end in so many milliseconds. Whatever it throws is thrown. */
export function runWithin<Answer>(milliseconds: number, work: () => Answer): Answer | null {
  try {
    return CALL.runInContext(createContext({ work }), { timeout: milliseconds }) as Answer
  } catch (error) {
    if (isTimeout(error)) return null
    throw error
  }
}

/** It comes from the other context, where `Error` is another one. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  )
}
