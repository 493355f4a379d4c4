import type { Computer } from './Computer.ts'
import type { Held } from './readHolder.ts'

/** 'here': a running program of this computer. 'elsewhere': another computer. 'gone': nobody any more. */
export type Verdict = 'here' | 'elsewhere' | 'gone'

/** A lock being written where hard links do not exist is unreadable for a moment. */
const UNREADABLE_GRACE_MS = 5_000
/** A holder that cannot be asked is believed this long after its last sign of life (one every 15 s). */
const SILENT_MS = 10 * 60_000

export function judgeHolder({ holder, seenMs }: Held, computer: Computer, nowMs: number): Verdict {
  const silentMs = Math.abs(nowMs - seenMs)
  if (holder.pid === 0) return silentMs < UNREADABLE_GRACE_MS ? 'here' : 'gone'
  if (holder.host !== computer.host) return silentMs < SILENT_MS ? 'elsewhere' : 'gone'
  if (!computer.isRunning(holder.pid, holder.born)) return 'gone'
  return holder.born === '' && silentMs >= SILENT_MS ? 'gone' : 'here'
}
