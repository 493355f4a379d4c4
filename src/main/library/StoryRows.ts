import type { StoryRow } from '../../shared/article/StoryRow.ts'
import type { FileFacts } from './FileSystem.ts'
import type { IndexEntry } from './IndexEntry.ts'

export type RowListener = {
  /** A row came, went or changed. */
  changed(): void
  /** It did so because the disk was found to hold something else, not because of what was asked for here. */
  found(id: string): void
}

/** The rows of the desk, each with the facts of the file it was made from. */
export class StoryRows {
  readonly #entries = new Map<string, IndexEntry>()
  readonly #listener: RowListener
  #rows: readonly StoryRow[] | null = null

  constructor(listener: RowListener) {
    this.#listener = listener
  }

  /** Newest story first. The same list as long as nothing changed. */
  get all(): readonly StoryRow[] {
    this.#rows ??= this.entries.map(entry => entry.row).sort((a, b) => (a.id < b.id ? 1 : -1))
    return this.#rows
  }

  get entries(): readonly IndexEntry[] {
    return [...this.#entries.values()]
  }

  /** null when there is no such story on the desk. */
  get(id: string): StoryRow | null {
    return this.#entries.get(id)?.row ?? null
  }

  /** Whether the row was made from the very file that stands there now: same size, same time. */
  isMadeFrom(id: string, facts: FileFacts): boolean {
    const entry = this.#entries.get(id)
    return entry?.size === facts.size && entry.mtimeMs === facts.mtimeMs
  }

  /** What the index knew already: no change to tell of. */
  restore(entries: readonly IndexEntry[]): void {
    for (const entry of entries) this.#entries.set(entry.row.id, entry)
    this.#rows = null
  }

  put(entry: IndexEntry, found: boolean): void {
    const { row, size, mtimeMs } = entry
    const known = this.#entries.get(row.id)
    if (known?.row.seq === row.seq && known.size === size && known.mtimeMs === mtimeMs) return
    this.#entries.set(row.id, entry)
    this.#changed(row.id, found)
  }

  remove(id: string, found: boolean): void {
    if (this.#entries.delete(id)) this.#changed(id, found)
  }

  #changed(id: string, found: boolean): void {
    this.#rows = null
    this.#listener.changed()
    if (found) this.#listener.found(id)
  }
}
