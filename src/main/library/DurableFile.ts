import type { Adapter } from 'lowdb'
import { Refusal } from '../../shared/Refusal.ts'
import { errorCode } from './errorCode.ts'
import type { FileFacts, FileSystem } from './FileSystem.ts'
import { LARGEST_STORED } from './LARGEST_STORED.ts'
import { openStored } from './openStored.ts'
import { ChangedOutside } from './outside/ChangedOutside.ts'
import { Sight } from './outside/Sight.ts'
import type { Shape, Stored } from './Shape.ts'
import { sealEnvelope } from './sealEnvelope.ts'
import { writeDurably } from './writeDurably.ts'

/**
 * lowdb's adapter over one file in its envelope. A write returns only once the disk has it, and never goes
 * over a file whose last reading failed, nor over one that is not as it was last seen.
 */
export class DurableFile<B> implements Adapter<Stored<B> | null> {
  readonly #files: FileSystem
  readonly #path: string
  readonly #id: string
  readonly #shape: Shape<B>
  readonly #sight: Sight
  #unread = false

  constructor(files: FileSystem, path: string, id: string, shape: Shape<B>, sight = new Sight()) {
    this.#files = files
    this.#path = path
    this.#id = id
    this.#shape = shape
    this.#sight = sight
  }

  /** null when there is no file. Throws Refusal 'damaged', 'library-newer' or 'not-readable'. */
  async read(): Promise<Stored<B> | null> {
    this.#unread = true
    const bytes = await this.#bytes()
    const stored = bytes && openStored(bytes, this.#id, this.#shape)
    this.#unread = false
    return stored
  }

  /** Throws Refusal 'not-saved', ChangedOutside among them. Nothing to write leaves the file as it is. */
  async write(stored: Stored<B> | null): Promise<void> {
    if (!stored) return
    if (this.#unread)
      throw new Refusal(
        'not-saved',
        'Not saved: the file on the disk could not be read and is left as it is.',
      )
    const { kind, format, text, check, meanwhile } = this.#shape
    const label = { kind, format, id: this.#id, seq: stored.seq }
    const bytes = () => {
      check?.(stored.body)
      return sealEnvelope(label, stored.body, text)
    }
    await writeDurably(this.#files, this.#path, bytes, {
      mayReplace: facts => this.#mustBeSeen(facts),
      meanwhile: () => meanwhile?.(stored.body),
      replaced: facts => this.#sight.put(facts),
    })
  }

  async #bytes(): Promise<Uint8Array | null> {
    try {
      for (;;) {
        const facts = await this.#examine()
        const seen = this.#sight.facts !== undefined && this.#sight.matches(facts)
        this.#sight.found(facts)
        if (!facts) return null
        if (facts.kind !== 'file')
          throw new Refusal('damaged', 'In place of the stored file stands something else.')
        if (facts.size > LARGEST_STORED)
          throw new Refusal('damaged', 'The stored file is far larger than any story.')
        const bytes = await this.#files.read(this.#path)
        // Replaced while it was read: then these are not the bytes that were seen.
        if (!seen || this.#sight.matches(await this.#examine())) return bytes
      }
    } catch (cause) {
      if (cause instanceof Refusal) throw cause
      if (errorCode(cause) === 'ENOENT') return null
      throw new Refusal(
        'not-readable',
        `The disk did not give the file back (${errorCode(cause)}); it is left as it is. Check the disk and try again.`,
        {
          cause,
        },
      )
    }
  }

  #examine(): Promise<FileFacts | null> {
    return this.#files.examine(this.#path)
  }

  #mustBeSeen(facts: FileFacts | null): void {
    if (!this.#sight.matches(facts)) throw new ChangedOutside()
  }
}
