/** Work that may wait: done once after a quiet time, and never put off longer than a limit. Milliseconds. */
export class Deferred {
  readonly #work: () => Promise<void>
  readonly #quiet: number
  readonly #longest: number
  #timer: NodeJS.Timeout | null = null
  #firstAskedAt = 0
  #running: Promise<void> = Promise.resolve()

  /** `work` must not fail: it runs with nobody waiting for it. */
  constructor(work: () => Promise<void>, quiet: number, longest: number) {
    this.#work = work
    this.#quiet = quiet
    this.#longest = longest
  }

  ask(): void {
    const now = performance.now()
    if (this.#timer) clearTimeout(this.#timer)
    else this.#firstAskedAt = now
    const wait = Math.min(this.#quiet, Math.max(this.#firstAskedAt + this.#longest - now, 0))
    this.#timer = setTimeout(() => void this.flush(), wait)
    this.#timer.unref()
  }

  /** Does now what was asked for, and returns when it is done. */
  flush(): Promise<void> {
    if (this.#timer) {
      clearTimeout(this.#timer)
      this.#timer = null
      this.#running = this.#running.then(this.#work)
    }
    return this.#running
  }
}
