/** Work on one thing goes one after the other, in the order asked; work on different things goes side by side. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>()

  take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const mine = (this.#last.get(key) ?? Promise.resolve()).then(work, work)
    this.#last.set(key, mine)
    const leave = () => {
      if (this.#last.get(key) === mine) this.#last.delete(key)
    }
    mine.then(leave, leave)
    return mine
  }

  /** Returns when everything asked for so far is done or has failed. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.#last.values())
  }
}
