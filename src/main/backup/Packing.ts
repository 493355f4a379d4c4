import { join } from 'node:path'
import { Refusal } from '../../shared/Refusal.ts'
import type { FileSystem } from '../library/FileSystem.ts'
import { chunksOf } from './chunksOf.ts'
import { Hashing } from './Hashing.ts'
import { hashFile } from './hashFile.ts'
import { isGone } from './isGone.ts'
import type { Flaw, ListedFile } from './Manifest.ts'
import { isSafePath } from './safePath.ts'
import type { ZipWriter } from './zip/ZipWriter.ts'

/** A text of more is no story of ours, and is copied in pieces like a picture. */
const LARGEST_TEXT = 64 * 1024 * 1024

/** What goes into a backup, file by file, and the list of it. */
export class Packing {
  readonly files: FileSystem
  readonly folder: string
  readonly #zip: ZipWriter
  readonly #listed: ListedFile[] = []
  readonly #flaws: Flaw[] = []

  constructor(files: FileSystem, folder: string, zip: ZipWriter) {
    this.files = files
    this.folder = folder
    this.#zip = zip
  }

  get listed(): readonly ListedFile[] {
    return this.#listed
  }

  get flaws(): readonly Flaw[] {
    return this.#flaws
  }

  note(path: string, why: Flaw['why']): void {
    this.#flaws.push({ path: path.slice(0, 1024), why })
  }

  /** Copies one file of the library. A file that is gone is passed over; one the disk refuses becomes a flaw. */
  async add(path: string): Promise<void> {
    if (!isSafePath(path)) return this.note(path, 'name')
    const place = join(this.folder, path)
    const facts = await this.files.examine(place).catch(() => 'unreadable' as const)
    if (facts === null) return
    if (facts === 'unreadable' || facts.kind !== 'file') return this.note(path, 'unreadable')
    if (path.endsWith('.json') && facts.size <= LARGEST_TEXT) {
      const bytes = await this.read(place)
      if (bytes === 'unreadable') this.note(path, 'unreadable')
      else if (bytes) await this.addBytes(path, bytes)
      return
    }
    await this.#addInPieces(path, place)
  }

  /** null when there is no file; 'unreadable' when the disk does not give it. */
  async read(place: string): Promise<Uint8Array | null | 'unreadable'> {
    try {
      return await this.files.read(place)
    } catch (error) {
      return isGone(error) ? null : 'unreadable'
    }
  }

  async addBytes(path: string, bytes: Uint8Array): Promise<void> {
    if (!isSafePath(path)) return this.note(path, 'name')
    const hashing = new Hashing()
    hashing.add(bytes)
    const { size, sha256, crc } = hashing.result
    if (path.endsWith('.json')) await this.#zip.addText(path, bytes)
    else
      await this.#zip.addStream(path, {
        size,
        crc,
        chunks: async function* () {
          yield bytes
        },
      })
    this.#listed.push({ path, size, sha256 })
  }

  /** Read twice: for what stands before it in the zip, and to be written. */
  async #addInPieces(path: string, place: string): Promise<void> {
    const first = await hashFile(place).catch(error => (isGone(error) ? null : 'unreadable'))
    if (first === null) return
    if (typeof first === 'string') return this.note(path, 'unreadable')
    const again = new Hashing()
    const chunks = async function* () {
      for await (const chunk of chunksOf(place)) {
        again.add(chunk)
        yield chunk
      }
    }
    const changed = (cause?: unknown) =>
      new Refusal(
        'not-readable',
        `The file "${path}" changed or went away while it was copied; no backup was made. Try again.`,
        { cause },
      )
    // The target's own failures are Refusals already; any other comes from this file.
    await this.#zip.addStream(path, { size: first.size, crc: first.crc, chunks }).catch(error => {
      throw error instanceof Refusal ? error : changed(error)
    })
    if (again.result.sha256 !== first.sha256) throw changed()
    this.#listed.push({ path, size: first.size, sha256: first.sha256 })
  }
}
