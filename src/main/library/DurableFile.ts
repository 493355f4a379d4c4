import type { Adapter } from 'lowdb'
import { Refusal } from '../../shared/Refusal.ts'
import { errorCode } from './errorCode.ts'
import type { FileSystem } from './FileSystem.ts'
import { openEnvelope } from './openEnvelope.ts'
import type { Shape, Stored } from './Shape.ts'
import { sealEnvelope } from './sealEnvelope.ts'
import { writeDurably } from './writeDurably.ts'

/**
 * lowdb's adapter over one file in its envelope. A write returns only once the disk has it, and never goes
 * over a file whose last reading failed.
 */
export class DurableFile<B> implements Adapter<Stored<B>> {
  readonly #files: FileSystem
  readonly #path: string
  readonly #id: string
  readonly #shape: Shape<B>
  #unread = false

  constructor(files: FileSystem, path: string, id: string, shape: Shape<B>) {
    this.#files = files
    this.#path = path
    this.#id = id
    this.#shape = shape
  }

  /** null when there is no file. Throws Refusal 'damaged', 'library-newer' or 'not-readable'. */
  async read(): Promise<Stored<B> | null> {
    this.#unread = true
    const bytes = await this.#bytes()
    const stored = bytes && openStored(bytes, this.#id, this.#shape)
    this.#unread = false
    return stored
  }

  /** Throws Refusal 'not-saved'. */
  async write({ seq, body }: Stored<B>): Promise<void> {
    if (this.#unread)
      throw new Refusal('not-saved', 'Not saved: the file on the disk could not be read and is left as it is.')
    const { kind, format } = this.#shape
    await writeDurably(this.#files, this.#path, sealEnvelope({ kind, format, id: this.#id, seq }, body))
  }

  async #bytes(): Promise<Uint8Array | null> {
    try {
      const facts = await this.#files.examine(this.#path)
      if (!facts) return null
      if (facts.kind !== 'file') throw new Refusal('damaged', 'In place of the stored file stands something else.')
      return await this.#files.read(this.#path)
    } catch (cause) {
      if (cause instanceof Refusal) throw cause
      if (errorCode(cause) === 'ENOENT') return null
      throw new Refusal('not-readable', `The disk did not give the file back (${errorCode(cause)}).`, { cause })
    }
  }
}

/** The bytes of a stored file -> the value in it. Throws Refusal 'damaged' or 'library-newer'. */
export function openStored<B>(bytes: Uint8Array, id: string, shape: Shape<B>): Stored<B> {
  const { format, seq, body } = openEnvelope(bytes, shape.kind, id)
  return { seq, body: shape.restore(format, body, { id, seq }) }
}
