import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { Refusal } from '../../shared/Refusal.ts'
import type { FileFacts, FileSystem } from './FileSystem.ts'
import { makeFolderDurably } from './makeFolderDurably.ts'
import { openStored } from './openStored.ts'
import type { Shape, Stored } from './Shape.ts'
import { sealEnvelope } from './sealEnvelope.ts'
import { writeDurably } from './writeDurably.ts'

const REVISION = /^(\d{1,15})\.json\.gz$/
/** A story of a million words unpacks to some 20 MB; more is no story. */
const LARGEST = 256 * 1024 * 1024

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** The earlier versions of one stored document: a folder of `<seq>.json.gz`, each a whole envelope, compressed. */
export class Revisions<B> {
  readonly #files: FileSystem
  readonly #folder: string
  readonly #id: string
  readonly #shape: Shape<B>
  readonly #onNumber: (seq: number) => void

  /** `onNumber` is told of the numbers that are taken. */
  constructor(
    files: FileSystem,
    folder: string,
    id: string,
    shape: Shape<B>,
    onNumber: (seq: number) => void = () => undefined,
  ) {
    this.#files = files
    this.#folder = folder
    this.#id = id
    this.#shape = shape
    this.#onNumber = onNumber
  }

  /** Numbers of the versions kept, newest first, whole or not. */
  async list(): Promise<readonly number[]> {
    if (!(await this.#files.examine(this.#folder))) return []
    const names = await this.#files.list(this.#folder)
    const numbers = names
      .flatMap(({ name }) => REVISION.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => b - a)
    this.#onNumber(numbers[0] ?? 0)
    return numbers
  }

  /** null when that version is not kept. */
  examine(seq: number): Promise<FileFacts | null> {
    return this.#files.examine(this.#path(seq))
  }

  /** Throws the error of the disk. A power cut soon after may bring the version back. */
  remove(seq: number): Promise<void> {
    return this.#files.remove(this.#path(seq))
  }

  /** Throws Refusal 'damaged' or 'library-newer', or the error of the disk. */
  async read(seq: number): Promise<Stored<B>> {
    const bytes = await unpack(await this.#files.read(this.#path(seq)), { maxOutputLength: LARGEST })
    const stored = openStored(bytes, this.#id, this.#shape)
    if (stored.seq !== seq) throw new Refusal('damaged', 'The version stands under the number of another.')
    return stored
  }

  /**
   * The newest version that is whole; null when none is. A version that cannot be read is passed over, but not
   * one of a newer format, whose words nothing older may hide: throws Refusal 'library-newer'.
   */
  async newest(): Promise<Stored<B> | null> {
    for (const seq of await this.list()) {
      const stored = await this.read(seq).catch(unlessNewer)
      if (stored) return stored
    }
    return null
  }

  /**
   * Keeps a version durably; one that is kept already stays as it is. Where another version has the number (a
   * sync program brought it), this one gets the next that is free. Throws Refusal 'not-saved'.
   */
  async keep(stored: Stored<B>): Promise<void> {
    await makeFolderDurably(this.#files, this.#folder)
    const free = await this.#numbered(stored)
    if (!free) return this.#files.syncFolder(this.#folder)
    const { seq, body } = free
    const { kind, format, text } = this.#shape
    const bytes = await pack(sealEnvelope({ kind, format, id: this.#id, seq }, body, text))
    await writeDurably(this.#files, this.#path(seq), bytes)
    this.#onNumber(seq)
  }

  /** null when it is kept already. */
  async #numbered(stored: Stored<B>): Promise<Stored<B> | null> {
    if (!(await this.#files.examine(this.#path(stored.seq)))) return stored
    const there = await this.read(stored.seq).catch(() => null)
    if (there && JSON.stringify(there.body) === JSON.stringify(stored.body)) return null
    const seq = ((await this.list())[0] ?? stored.seq) + 1
    return { seq, body: this.#shape.renumber(stored.body, seq) }
  }

  #path(seq: number): string {
    return join(this.#folder, `${seq}.json.gz`)
  }
}

function unlessNewer(error: unknown): null {
  if (error instanceof Refusal && error.code === 'library-newer') throw error
  return null
}
