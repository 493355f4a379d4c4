import { Losses } from '../markdown/Losses.ts'
import type { ChangedKind, DroppedKind, IntakeItem } from './IntakeReport.ts'

type Words = { readonly took?: string; readonly gave?: string }

/** What is noted on the way of a reading. */
export class Reported {
  /** Sentences of the readers that are shared with Markdown. */
  readonly losses = new Losses()
  readonly #items: IntakeItem[] = []

  changed(kind: ChangedKind, detail = '', words: Words = {}): void {
    this.#items.push({ did: 'changed', kind, detail, ...words })
  }

  dropped(kind: DroppedKind, detail = '', words: Words = {}): void {
    this.#items.push({ did: 'dropped', kind, detail, ...words })
  }

  /** Notes it when nothing of the kind was noted yet. */
  once(kind: DroppedKind): void {
    if (!this.#items.some(item => item.kind === kind)) this.dropped(kind)
  }

  items(): readonly IntakeItem[] {
    const reshaped = this.losses
      .all()
      .map((detail): IntakeItem => ({ did: 'changed', kind: 'reshaped', detail }))
    return [...this.#items, ...reshaped]
  }
}
