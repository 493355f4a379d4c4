import type { StoryRow } from '../../shared/article/StoryRow.ts'
import type { IndexEntry } from './LibraryIndex.ts'

/** The rows of the desk, each with the facts of the file it was made from. */
export class StoryRows {
  readonly #entries = new Map<string, IndexEntry>()
  readonly #onChange: () => void
  #rows: readonly StoryRow[] | null = null

  /** `onChange` is told of every row that came, went or changed. */
  constructor(onChange: () => void) {
    this.#onChange = onChange
  }

  /** Newest story first. The same list as long as nothing changed. */
  get all(): readonly StoryRow[] {
    this.#rows ??= this.entries.map(entry => entry.row).sort((a, b) => (a.id < b.id ? 1 : -1))
    return this.#rows
  }

  get entries(): readonly IndexEntry[] {
    return [...this.#entries.values()]
  }

  has(id: string): boolean {
    return this.#entries.has(id)
  }

  /** What the index knew already: no change to tell of. */
  restore(entry: IndexEntry): void {
    this.#entries.set(entry.row.id, entry)
    this.#rows = null
  }

  put(entry: IndexEntry): void {
    const known = this.#entries.get(entry.row.id)
    if (known?.row.seq === entry.row.seq && known.size === entry.size && known.mtimeMs === entry.mtimeMs)
      return
    this.#entries.set(entry.row.id, entry)
    this.#changed()
  }

  remove(id: string): void {
    if (this.#entries.delete(id)) this.#changed()
  }

  #changed(): void {
    this.#rows = null
    this.#onChange()
  }
}
