import type { Library } from '../../library/Library.ts'
import type { Works } from '../openWorks.ts'
import type { Backups } from './openBackups.ts'

/** Nobody waits for a backup, and the first seconds belong to the caret. Milliseconds. */
const LOOK_EVERY = 10_000
/** A disk that was not there may be connected by now. */
const TRY_AGAIN_AFTER = 5 * 60_000

/**
 * Makes the backup that is due while the app is open: at the earliest two looks after the start, when nothing
 * was written between two looks. One missed while the app was closed is made then too.
 */
export function scheduleBackups(backups: Backups, works: Works, library: () => Library | null): void {
  let before: unknown = null
  let triedAt = Number.NEGATIVE_INFINITY
  const timer = setInterval(() => {
    const rows = library()?.rows ?? null
    const quiet = rows !== null && rows === before
    before = rows
    if (!quiet || !backups.isDue()) return
    if (backups.state().trouble && performance.now() - triedAt < TRY_AGAIN_AFTER) return
    triedAt = performance.now()
    void works.run('scheduled backup', work => backups.runQuietly(work))
  }, LOOK_EVERY)
  timer.unref()
}
