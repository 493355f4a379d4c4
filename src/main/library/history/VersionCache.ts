import { join } from 'node:path'
import { z } from 'zod'
import { Refusal } from '../../../shared/Refusal.ts'
import type { FileFacts, FileSystem } from '../FileSystem.ts'
import { openStored } from '../openStored.ts'
import type { Shape } from '../Shape.ts'
import { sealEnvelope } from '../sealEnvelope.ts'
import { writeDurably } from '../writeDurably.ts'
import { VersionFacts } from './VersionFacts.ts'

const FORMAT = 1
const NAME = 'summaries.json'

/** What was found in one version's file, and the size and time of that file. */
const Entry = z.object({
  facts: VersionFacts,
  size: z.number(),
  mtimeMs: z.number(),
  /** Words that came and went against the version with the number `against`; 0 for none before it. */
  change: z
    .object({ against: z.number().int(), added: z.number().int(), removed: z.number().int() })
    .nullable(),
})

export type VersionEntry = Readonly<z.infer<typeof Entry>>

const shape: Shape<readonly VersionEntry[]> = {
  kind: 'summaries',
  format: FORMAT,
  restore: (format, body) => {
    const parsed = z.array(Entry).safeParse(body)
    if (format !== FORMAT || !parsed.success)
      throw new Refusal('damaged', 'The summaries are of another shape.')
    return parsed.data
  },
  renumber: entries => entries,
}

/** What is known of a story's versions, so that listing them need not unpack each: derived, made anew when lost. */
export class VersionCache {
  readonly #entries: Map<number, VersionEntry>
  #changed = false

  private constructor(entries: readonly VersionEntry[]) {
    this.#entries = new Map(entries.map(entry => [entry.facts.seq, entry]))
  }

  /** Knows nothing when the file is missing, damaged or of another Copydesk. */
  static async read(files: FileSystem, folder: string, id: string): Promise<VersionCache> {
    try {
      return new VersionCache(openStored(await files.read(join(folder, NAME)), id, shape).body)
    } catch {
      return new VersionCache([])
    }
  }

  /** What was found in the very file that stands there now. */
  fresh(seq: number, { size, mtimeMs }: Pick<FileFacts, 'size' | 'mtimeMs'>): VersionEntry | null {
    const entry = this.#entries.get(seq)
    return entry && entry.size === size && entry.mtimeMs === mtimeMs ? entry : null
  }

  put(entry: VersionEntry): void {
    this.#entries.set(entry.facts.seq, entry)
    this.#changed = true
  }

  forget(seq: number): void {
    if (this.#entries.delete(seq)) this.#changed = true
  }

  /** Forgets versions that are no longer there. */
  keepOnly(seqs: ReadonlySet<number>): void {
    for (const seq of this.#entries.keys()) if (!seqs.has(seq)) this.forget(seq)
  }

  /** Throws Refusal 'not-saved'; nothing but time is lost then. */
  async write(files: FileSystem, folder: string, id: string): Promise<void> {
    if (!this.#changed) return
    const label = { kind: shape.kind, format: FORMAT, id, seq: 0 }
    await writeDurably(files, join(folder, NAME), sealEnvelope(label, [...this.#entries.values()]))
    this.#changed = false
  }
}
