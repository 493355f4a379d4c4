import { z } from 'zod'
import { StoryRow } from '../../shared/article/StoryRow.ts'
import { Refusal } from '../../shared/Refusal.ts'
import type { FileFacts, FileSystem } from './FileSystem.ts'
import { openStored } from './openStored.ts'
import type { Shape } from './Shape.ts'
import { sealEnvelope } from './sealEnvelope.ts'
import { writeDurably } from './writeDurably.ts'

const INDEX_FORMAT = 1
const INDEX_ID = 'index'

/** A row, and the size and time of the story's file it was made from. */
const Entry = z.object({ row: StoryRow, size: z.number(), mtimeMs: z.number() })

export type IndexEntry = Readonly<z.infer<typeof Entry>>

/** A story saved this shortly before the index may have been saved again within one tick of the disk's clock. */
const TICK_MS = 2_500

const indexShape: Shape<readonly IndexEntry[]> = {
  kind: 'index',
  format: INDEX_FORMAT,
  restore: (format, body) => {
    const parsed = z.array(Entry).safeParse(body)
    if (format !== INDEX_FORMAT || !parsed.success)
      throw new Refusal('damaged', 'The index is of another shape.')
    return parsed.data
  },
  renumber: entries => entries,
}

/** What index.json knew when it was written. */
export class LibraryIndex {
  readonly #entries: ReadonlyMap<string, IndexEntry>
  readonly #writtenMs: number

  private constructor(entries: readonly IndexEntry[], writtenMs: number) {
    this.#entries = new Map(entries.map(entry => [entry.row.id, entry]))
    this.#writtenMs = writtenMs
  }

  /** Knows nothing when the file is missing or damaged: it is derived, so the stories are read instead. */
  static async read(files: FileSystem, path: string): Promise<LibraryIndex> {
    try {
      const facts = await files.examine(path)
      if (facts?.kind !== 'file') return new LibraryIndex([], 0)
      const { body } = openStored(await files.read(path), INDEX_ID, indexShape)
      return new LibraryIndex(body, facts.mtimeMs)
    } catch {
      return new LibraryIndex([], 0)
    }
  }

  /** Throws Refusal 'not-saved'. */
  static async write(files: FileSystem, path: string, entries: readonly IndexEntry[]): Promise<void> {
    const label = { kind: indexShape.kind, format: INDEX_FORMAT, id: INDEX_ID, seq: 0 }
    await writeDurably(files, path, sealEnvelope(label, entries))
  }

  /**
   * The entry made from the very file that stands there now: same size, same time, and old enough when the
   * index was written for a later save to show in its time. null means: read the story.
   */
  fresh(id: string, facts: FileFacts): IndexEntry | null {
    const entry = this.#entries.get(id)
    if (!entry || entry.size !== facts.size || entry.mtimeMs !== facts.mtimeMs) return null
    return facts.mtimeMs < this.#writtenMs - TICK_MS ? entry : null
  }

  get size(): number {
    return this.#entries.size
  }
}
