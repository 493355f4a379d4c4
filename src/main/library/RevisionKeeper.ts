import { Deferred } from './Deferred.ts'
import { inParallel } from './inParallel.ts'
import type { Stored } from './Shape.ts'
import type { VersionedFile } from './VersionedFile.ts'

const QUIET_MS = 2_000
const LONGEST_MS = 20_000
/** After an import thousands wait at once; side by side their fsyncs share the disk's work. */
const WIDTH = 8

type Keep = () => Promise<void>

/**
 * Keeps versions beside the saving, never in its way: the newest of each document once the writer pauses for
 * 2 seconds, and at least every 20. Marked versions (a new status) are kept each.
 */
export class RevisionKeeper {
  readonly #waiting = new Map<string, Keep>()
  readonly #onFailure: (error: unknown) => void
  readonly #onKept: (id: string) => void
  readonly #later = new Deferred(() => this.#keepAll(), QUIET_MS, LONGEST_MS)

  constructor(onFailure: (error: unknown) => void, onKept: (id: string) => void) {
    this.#onFailure = onFailure
    this.#onKept = onKept
  }

  offer<B>(id: string, file: VersionedFile<B>, stored: Stored<B>, marked: boolean): void {
    this.#waiting.set(marked ? `${id}/${stored.seq}` : id, async () => {
      await file.revisions.keep(stored)
      this.#onKept(id)
    })
    this.#later.ask()
  }

  /** Whether the newest version of a document is not kept yet. */
  waitsFor(id: string): boolean {
    return this.#waiting.has(id)
  }

  flush(): Promise<void> {
    return this.#later.flush()
  }

  async #keepAll(): Promise<void> {
    const keeps = [...this.#waiting.values()]
    this.#waiting.clear()
    await inParallel(keeps, WIDTH, keep => keep().catch(this.#onFailure))
  }
}
