import type { BackupTime } from '../../../shared/backup/BackupPlan.ts'

const HOUR = 60 * 60_000

/** A little less than a day and a week, so that a backup of the morning does not wander into the evening. */
const PERIOD_MS: Readonly<Record<BackupTime, number>> = {
  off: Number.POSITIVE_INFINITY,
  daily: 20 * HOUR,
  weekly: 6.5 * 24 * HOUR,
  closing: Number.POSITIVE_INFINITY,
}

/** Whether a backup is due by the clock. `lastAt` is ISO 8601, null when there is none; a clock set back counts too. */
export function isDue(every: BackupTime, lastAt: string | null, nowMs: number): boolean {
  const period = PERIOD_MS[every]
  if (!Number.isFinite(period)) return false
  return lastAt === null || !(Math.abs(nowMs - Date.parse(lastAt)) < period)
}
