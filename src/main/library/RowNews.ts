import type { StoryRow } from '../../shared/article/StoryRow.ts'

/** Rows that are not as they were told before. */
export type RowChange = { readonly changed: readonly StoryRow[]; readonly removed: readonly string[] }

const GATHER_MS = 200

/** Gathers which rows were found changed, and tells them together a moment later. */
export class RowNews {
  readonly #ids = new Set<string>()
  readonly #rowOf: (id: string) => StoryRow | null
  readonly #tell: (change: RowChange) => void
  #timer: NodeJS.Timeout | null = null

  constructor(rowOf: (id: string) => StoryRow | null, tell: (change: RowChange) => void) {
    this.#rowOf = rowOf
    this.#tell = tell
  }

  note(id: string): void {
    this.#ids.add(id)
    this.#timer ??= setTimeout(() => this.flush(), GATHER_MS).unref()
  }

  flush(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    const ids = [...this.#ids]
    this.#ids.clear()
    const rows = ids.map(id => ({ id, row: this.#rowOf(id) }))
    const changed = rows.flatMap(({ row }) => row ?? [])
    const removed = rows.flatMap(({ id, row }) => (row ? [] : [id]))
    if (ids.length > 0) this.#tell({ changed, removed })
  }
}
