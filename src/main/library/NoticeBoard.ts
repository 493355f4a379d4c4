import type { Notice } from '../../shared/bridge/Notice.ts'

/** What the person must know once. The same code about the same thing is told once. */
export class NoticeBoard {
  readonly #notices = new Map<string, Notice>()
  #listener: (notice: Notice) => void = () => undefined

  get all(): readonly Notice[] {
    return [...this.#notices.values()]
  }

  /** Every notice from now on that was not told before. */
  listen(listener: (notice: Notice) => void): void {
    this.#listener = listener
  }

  tell(code: string, about: string, message: string, path: string | null = null): void {
    const id = `${code}:${about}`
    const notice = { id, code, message, path }
    const told = this.#notices.has(id)
    this.#notices.set(id, notice)
    if (!told) this.#listener(notice)
  }
}
