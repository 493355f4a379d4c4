import { Refusal } from '../../shared/Refusal.ts'
import { cannotWrite } from './cannotWrite.ts'
import { errorCode } from './errorCode.ts'
import type { FileSystem } from './FileSystem.ts'
import type { LibraryPaths } from './libraryPaths.ts'
import type { LibraryLock } from './lock/LibraryLock.ts'
import { whyNotWritten } from './whyNotWritten.ts'

export type WriteGateParts = {
  readonly files: FileSystem
  readonly paths: LibraryPaths
  /** null when the library is open for reading only. */
  readonly lock: LibraryLock | null
  /** Another program may have written while the lock was gone. */
  onDoubt(): void
}

/** What everything that changes a library passes: it must be open, writable, there, and held by this program. */
export class WriteGate {
  readonly #parts: WriteGateParts
  readonly #underWay = new Set<Promise<unknown>>()
  #closed = false
  #looking: Promise<void> | null = null

  constructor(parts: WriteGateParts) {
    this.#parts = parts
  }

  get closed(): boolean {
    return this.#closed
  }

  get readOnly(): boolean {
    return this.#parts.lock === null
  }

  /** Throws Refusal 'no-library' when it was closed. */
  mustBeOpen(): void {
    if (this.#closed) throw new Refusal('no-library', 'The library is closed; open it again.')
  }

  /** Nothing new passes from now on. */
  close(): void {
    this.#closed = true
  }

  /**
   * Does `work` once the library was seen to be there; noted at once, so that `settle` waits for it. Throws Refusal
   * 'no-library', 'library-read-only', 'library-locked' or 'not-saved', or what `work` throws.
   */
  pass<T>(work: () => Promise<T>): Promise<T> {
    return this.#note(this.#look(), work)
  }

  /** The same for work that fails by itself where the library is gone: nobody looks for it first. */
  passUnseen<T>(work: () => Promise<T>): Promise<T> {
    return this.#note(this.#confirm(), work)
  }

  /** Returns when everything that passed so far is done or has failed. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.#underWay)
  }

  #note<T>(may: Promise<void>, work: () => Promise<T>): Promise<T> {
    const mine = may.then(work).catch(refused)
    this.#underWay.add(mine)
    const leave = () => this.#underWay.delete(mine)
    mine.then(leave, leave)
    return mine
  }

  async #look(): Promise<void> {
    const lock = this.#mustBeWritable()
    // One look for all who ask together, so that they go on in the order they asked.
    this.#looking ??= this.#mustBeThere().finally(() => {
      this.#looking = null
    })
    await this.#looking
    await this.#stillHolds(lock)
  }

  async #confirm(): Promise<void> {
    await this.#stillHolds(this.#mustBeWritable())
  }

  async #stillHolds(lock: LibraryLock): Promise<void> {
    if (!(await lock.confirm())) this.#parts.onDoubt()
  }

  #mustBeWritable(): LibraryLock {
    this.mustBeOpen()
    if (this.#parts.lock) return this.#parts.lock
    throw new Refusal('library-read-only', 'The library is open for reading only; nothing was changed.')
  }

  /** A disk taken out may leave its folder behind, empty: nothing is made anew there and called saved. */
  async #mustBeThere(): Promise<void> {
    const { files, paths } = this.#parts
    for (const path of [paths.lock, paths.newsroom, paths.articles])
      if (await files.examine(path).catch(cannotWrite)) return
    throw new Refusal(
      'not-saved',
      `Not saved: ${whyNotWritten('ENOENT')} and save again; what was saved before is safe there.`,
    )
  }
}

/** What came from the disk is told as such; what did not stays what it is. */
function refused(error: unknown): never {
  if (errorCode(error)) cannotWrite(error)
  throw error
}
