import type { Hold } from '../../../shared/article/Hold.ts'
import type { FileSystem } from '../FileSystem.ts'
import type { Computer } from './Computer.ts'
import { judgeHolder } from './judgeHolder.ts'
import { type Held, readHolder } from './readHolder.ts'

const LOOK_MS = 5_000
/** Longer than from one sign of life to the next. */
export const TWO_LOOKS_MS = 20_000
/** Of our own clock, whatever the other computer's says. */
const SILENT_MS = 10 * 60_000

export type HoldWatchParts = {
  readonly files: FileSystem
  readonly computer: Computer
  readonly path: string
  now(): number
  /** Milliseconds of a clock that nobody sets. */
  elapsed(): number
  onChange(hold: Hold): void
}

/**
 * Watches who writes to a library that is open here for reading only. Whether the other one lives is judged by
 * what changes between two looks at the lock: clocks of two computers need not agree.
 */
export class HoldWatch {
  readonly #parts: HoldWatchParts
  #timer: NodeJS.Timeout | null = null
  #seen: { readonly held: Held; readonly since: number } | null = null
  #hold: Hold | null = null
  #stopped = false

  constructor(parts: HoldWatchParts) {
    this.#parts = parts
  }

  /** As of the last look; null before the first. */
  get hold(): Hold | null {
    return this.#hold
  }

  /** The lock as it has not changed for two looks, which may then be taken; null while its holder lives. */
  get still(): Held | null {
    return this.#hold?.state === 'held' && !this.#hold.quiet ? null : (this.#seen?.held ?? null)
  }

  start(): void {
    this.#timer ??= setInterval(() => void this.look(), LOOK_MS).unref()
  }

  stop(): void {
    this.#stopped = true
    if (this.#timer) clearInterval(this.#timer)
  }

  /** Looks once. A disk that does not answer says nothing new. */
  async look(): Promise<void> {
    const { files, path } = this.#parts
    try {
      const held = await readHolder(files, path)
      if (!this.#stopped) this.#tell(held)
    } catch {
      // The next look asks again.
    }
  }

  #tell(held: Held | null): void {
    const { elapsed, onChange } = this.#parts
    const seen = this.#seen
    const same = seen && held?.holder.token === seen.held.holder.token && held.seenMs === seen.held.seenMs
    if (!same) this.#seen = held && { held, since: elapsed() }
    const hold = this.#judge()
    const changed = JSON.stringify(hold) !== JSON.stringify(this.#hold)
    this.#hold = hold
    if (changed) onChange(hold)
  }

  #judge(): Hold {
    const { computer, now, elapsed } = this.#parts
    if (!this.#seen) return { state: 'free' }
    const { held, since } = this.#seen
    const { app, host, person = '', since: at } = held.holder
    const by = { app, host, person, since: at }
    const unchangedMs = elapsed() - since
    const quiet = unchangedMs >= TWO_LOOKS_MS
    const verdict = judgeHolder(held, computer, now())
    if (verdict === 'gone' && held.holder.host === computer.host) return { state: 'silent', by }
    if (quiet && (verdict === 'gone' || unchangedMs >= SILENT_MS)) return { state: 'silent', by }
    return { state: 'held', by, quiet }
  }
}
