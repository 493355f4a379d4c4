import type { Failure } from '../Failure.ts'
import { toFailure } from '../toFailure.ts'
import type { SaveState } from './WorkspaceState.ts'

/** Milliseconds: after the last edit; at most between saves while typing; between tries after a failure. */
const SAVE_AFTER = { quiet: 500, longest: 1000, failure: 4000 } as const

export type Saver = {
  /** Something was written. Cheap: called for every key. */
  edited(): void
  /** Saves at once. True when every edit is acknowledged, false when it could not be. */
  flush(): Promise<boolean>
  /** Runs a task while no save is under way; saves wait until it is done. */
  alone<T>(task: () => Promise<T>): Promise<T>
}

/**
 * Decides when to save; `save` takes the newest state whenever it is called. One save is under way at a time.
 * A failed one is tried again on the next edit and every few seconds, and says so until it succeeds.
 */
export function makeSaver(save: () => Promise<void>, tell: (state: SaveState) => void): Saver {
  let edits = 0
  let kept = 0
  let failure: Failure | null = null
  let running: Promise<void> | null = null
  let again = false
  let said: SaveState['kind'] = 'saved'
  let quiet: ReturnType<typeof setTimeout> | undefined
  let longest: ReturnType<typeof setTimeout> | undefined
  let retry: ReturnType<typeof setTimeout> | undefined

  /** Told once until something else is to be told: this runs for every key. */
  function say(state: SaveState) {
    if (state.kind === 'edited' && said === 'edited') return
    said = state.kind
    tell(state)
  }

  function stopWaiting() {
    clearTimeout(quiet)
    clearTimeout(longest)
    clearTimeout(retry)
    quiet = longest = retry = undefined
  }

  async function attempt() {
    stopWaiting()
    again = false
    const upTo = edits
    if (!failure) say({ kind: 'saving' })
    try {
      await save()
      kept = upTo
      failure = null
      say(edits === kept ? { kind: 'saved', at: Date.now() } : { kind: 'edited' })
    } catch (error) {
      failure = toFailure(error)
      say({ kind: 'not-saved', reason: failure })
      retry = setTimeout(due, SAVE_AFTER.failure)
    }
  }

  /** Holds the one place under way; never rejects. */
  function occupy(work: Promise<void>): Promise<void> {
    const mine = work.finally(() => {
      running = null
      if (again && edits !== kept) due()
    })
    running = mine
    return mine
  }

  function due() {
    if (running) again = true
    else if (edits !== kept) void occupy(attempt())
  }

  function edited() {
    edits += 1
    if (!failure) say({ kind: 'edited' })
    clearTimeout(quiet)
    quiet = setTimeout(due, SAVE_AFTER.quiet)
    longest ??= setTimeout(due, SAVE_AFTER.longest)
  }

  async function flush() {
    while (running) await running
    while (edits !== kept) {
      await (running ?? occupy(attempt()))
      if (failure) return false
    }
    return true
  }

  async function alone<T>(task: () => Promise<T>): Promise<T> {
    while (running) await running
    const turn = task()
    await occupy(
      turn.then(
        () => undefined,
        () => undefined,
      ),
    )
    return turn
  }

  return { edited, flush, alone }
}
