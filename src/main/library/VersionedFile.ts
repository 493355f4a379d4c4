import { join } from 'node:path'
import { Low } from 'lowdb'
import { Refusal } from '../../shared/Refusal.ts'
import { DurableFile } from './DurableFile.ts'
import { errorCode } from './errorCode.ts'
import type { FileFacts, FileSystem } from './FileSystem.ts'
import { ChangedOutside } from './outside/ChangedOutside.ts'
import { Sight } from './outside/Sight.ts'
import { Revisions } from './Revisions.ts'
import type { Shape, Stored } from './Shape.ts'
import { setAside } from './setAside.ts'

export type Place = {
  readonly files: FileSystem
  readonly folder: string
  readonly name: string
  readonly id: string
  /** Where a damaged file goes; null when nothing may be written. */
  readonly damagedFolder: string | null
  /** What is remembered of the file while this is not; a new one unless given. */
  readonly sight?: Sight
}

/** `path` is where the damaged file is now; null when the file was missing. */
export type Loaded<B> =
  | { readonly state: 'sound'; readonly stored: Stored<B> }
  | { readonly state: 'mended'; readonly stored: Stored<B>; readonly path: string | null }
  | { readonly state: 'lost'; readonly path: string; readonly damage: Refusal }
  | { readonly state: 'absent' }

/** One stored document with its earlier versions, mended from them when it is damaged. */
export class VersionedFile<B> {
  readonly revisions: Revisions<B>
  readonly sight: Sight
  readonly #place: Place
  readonly #shape: Shape<B>
  #file: DurableFile<B>
  #low: Low<Stored<B> | null>

  constructor(place: Place, shape: Shape<B>) {
    this.#place = place
    this.#shape = shape
    this.sight = place.sight ?? new Sight()
    this.#file = this.#durable()
    this.#low = new Low<Stored<B> | null>(this.#file, null)
    this.revisions = new Revisions(place.files, join(place.folder, 'revisions'), place.id, shape, seq =>
      this.sight.reached(seq),
    )
  }

  /** What the disk is known to hold; null when it was never read or the last save failed. */
  get known(): Stored<B> | null {
    return this.#low.data
  }

  /** Facts of the file as it stands there now; null when there is none. Throws the error of the disk. */
  examine(): Promise<FileFacts | null> {
    return this.#place.files.examine(join(this.#place.folder, this.#place.name))
  }

  /**
   * Reads and proves the file. A damaged one is set aside and the newest whole version takes its place.
   * Throws Refusal 'library-newer' or 'not-readable'.
   */
  async load(): Promise<Loaded<B>> {
    this.#open()
    const damage = await this.#low.read().then(() => null, damageOnly)
    if (this.known) return { state: 'sound', stored: this.known }
    return this.#mend(damage).catch(notReadable)
  }

  /**
   * Returns once the disk has it. Throws Refusal 'not-saved'; then the next save reads the file first. Throws
   * ChangedOutside when another program wrote the file since it was last seen; then nothing has changed.
   */
  async save(stored: Stored<B>): Promise<void> {
    const before = this.known
    this.#low.data = stored
    try {
      await this.#low.write()
    } catch (error) {
      if (error instanceof ChangedOutside) this.#low.data = before
      else this.#open()
      throw error
    }
  }

  async #mend(damage: Refusal | null): Promise<Loaded<B>> {
    const newest = await this.revisions.newest()
    if (!newest && !damage) return { state: 'absent' }
    const path = damage && (await this.#setAside())
    if (!newest) return path && damage ? { state: 'lost', path, damage } : { state: 'absent' }
    const highest = (await this.revisions.list())[0] ?? newest.seq
    const mended = { seq: highest + 1, body: this.#shape.renumber(newest.body, highest + 1) }
    return { state: 'mended', stored: await this.#putBack(mended, newest), path }
  }

  /** Where the damaged file is after this: still in its place when nothing may or can be moved. */
  async #setAside(): Promise<string> {
    const { files, folder, name, id, damagedFolder } = this.#place
    const path = join(folder, name)
    if (!damagedFolder) return path
    try {
      const aside = await setAside(files, path, id, damagedFolder)
      this.sight.put(null)
      return aside
    } catch {
      return path
    }
  }

  /** Where nothing may or can be written the version is shown as it is, and the next save mends first. */
  async #putBack(mended: Stored<B>, newest: Stored<B>): Promise<Stored<B>> {
    const { files, folder, name, damagedFolder } = this.#place
    this.#open()
    if (!damagedFolder || (await files.examine(join(folder, name)))) {
      // Read once more, so that no save goes over a damaged file that could not be moved.
      await this.#low.read().catch(() => undefined)
      return newest
    }
    try {
      await this.save(mended)
      return mended
    } catch {
      return newest
    }
  }

  /** Nothing is known of the file any more. */
  #open(): void {
    this.#file = this.#durable()
    this.#low = new Low<Stored<B> | null>(this.#file, null)
  }

  #durable(): DurableFile<B> {
    const { files, folder, name, id } = this.#place
    return new DurableFile(files, join(folder, name), id, this.#shape, this.sight)
  }
}

function damageOnly(error: unknown): Refusal {
  if (error instanceof Refusal && error.code === 'damaged') return error
  throw error
}

function notReadable(cause: unknown): never {
  if (cause instanceof Refusal) throw cause
  throw new Refusal(
    'not-readable',
    `The disk did not give the file back (${errorCode(cause)}); it is left as it is. Check the disk and try again.`,
    { cause },
  )
}
