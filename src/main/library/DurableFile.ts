import type { Adapter } from 'lowdb'
import { Refusal } from '../../shared/Refusal.ts'
import { errorCode } from './errorCode.ts'
import type { FileFacts, FileSystem } from './FileSystem.ts'
import { LARGEST_STORED } from './LARGEST_STORED.ts'
import { openStored } from './openStored.ts'
import type { Shape, Stored } from './Shape.ts'
import { sealEnvelope } from './sealEnvelope.ts'
import { writeDurably } from './writeDurably.ts'

/**
 * lowdb's adapter over one file in its envelope. A write returns only once the disk has it, and never goes
 * over a file whose last reading failed.
 */
export class DurableFile<B> implements Adapter<Stored<B> | null> {
  readonly #files: FileSystem
  readonly #path: string
  readonly #id: string
  readonly #shape: Shape<B>
  #unread = false
  #facts: FileFacts | null = null

  constructor(files: FileSystem, path: string, id: string, shape: Shape<B>) {
    this.#files = files
    this.#path = path
    this.#id = id
    this.#shape = shape
  }

  /** Of the file as it was last read; a change while it was read shows in its time. null when there was none. */
  get facts(): FileFacts | null {
    return this.#facts
  }

  /** null when there is no file. Throws Refusal 'damaged', 'library-newer' or 'not-readable'. */
  async read(): Promise<Stored<B> | null> {
    this.#unread = true
    const bytes = await this.#bytes()
    const stored = bytes && openStored(bytes, this.#id, this.#shape)
    this.#unread = false
    return stored
  }

  /** Throws Refusal 'not-saved'. Nothing to write leaves the file as it is. */
  async write(stored: Stored<B> | null): Promise<void> {
    if (!stored) return
    if (this.#unread)
      throw new Refusal(
        'not-saved',
        'Not saved: the file on the disk could not be read and is left as it is.',
      )
    const { kind, format } = this.#shape
    await writeDurably(
      this.#files,
      this.#path,
      sealEnvelope({ kind, format, id: this.#id, seq: stored.seq }, stored.body),
    )
  }

  async #bytes(): Promise<Uint8Array | null> {
    try {
      const facts = await this.#files.examine(this.#path)
      this.#facts = facts
      if (!facts) return null
      if (facts.kind !== 'file')
        throw new Refusal('damaged', 'In place of the stored file stands something else.')
      if (facts.size > LARGEST_STORED)
        throw new Refusal('damaged', 'The stored file is far larger than any story.')
      return await this.#files.read(this.#path)
    } catch (cause) {
      if (cause instanceof Refusal) throw cause
      if (errorCode(cause) === 'ENOENT') return null
      throw new Refusal('not-readable', `The disk did not give the file back (${errorCode(cause)}).`, {
        cause,
      })
    }
  }
}
