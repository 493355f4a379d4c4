import type { Notice } from '../../shared/bridge.ts'

/** What the person must know once. The same code about the same thing is told once. */
export class NoticeBoard {
  readonly #notices = new Map<string, Notice>()

  get all(): readonly Notice[] {
    return [...this.#notices.values()]
  }

  tell(code: string, about: string, message: string, path: string | null = null): void {
    const id = `${code}:${about}`
    this.#notices.set(id, { id, code, message, path })
  }
}
