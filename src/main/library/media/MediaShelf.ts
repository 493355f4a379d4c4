import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { MEDIA_NAME } from '../../../shared/document/mediaName.ts'
import { Refusal } from '../../../shared/Refusal.ts'
import { cannotWrite } from '../cannotWrite.ts'
import type { FileSystem } from '../FileSystem.ts'
import type { StoredMedia } from '../Library.ts'
import { makeFolderDurably } from '../makeFolderDurably.ts'
import { setAside } from '../setAside.ts'
import { Turns } from '../Turns.ts'
import { writeDurably } from '../writeDurably.ts'
import { cleanImage } from './cleanImage.ts'

/** The pictures of a library, each once, named by its content. */
export class MediaShelf {
  readonly #files: FileSystem
  readonly #folder: string
  readonly #damagedFolder: string
  readonly #turns = new Turns()

  /** What stands in place of a picture and is none goes to `damagedFolder` before the picture is stored. */
  constructor(files: FileSystem, folder: string, damagedFolder: string) {
    this.#files = files
    this.#folder = folder
    this.#damagedFolder = damagedFolder
  }

  /** Throws Refusal 'not-an-image', 'too-large', 'empty' or 'not-saved'. */
  async add(bytes: Uint8Array): Promise<StoredMedia> {
    const image = cleanImage(bytes)
    const name = `${hash(image.bytes)}.${image.kind}`
    await this.#turns.take(name, () => this.#store(name, image.bytes))
    return { name, width: image.width, height: image.height, credit: image.credit }
  }

  /** Throws Refusal 'unsafe-path' for what is no picture's name, 'not-found' when it is not here. */
  file(name: string): string {
    if (!MEDIA_NAME.test(name)) throw new Refusal('unsafe-path', 'That is not the name of a picture.')
    const path = join(this.#folder, name)
    if (!lstatSync(path, { throwIfNoEntry: false })?.isFile())
      throw new Refusal('not-found', 'The picture is not in this library.')
    return path
  }

  async #store(name: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.#folder, name)
    await makeFolderDurably(this.#files, this.#folder).catch(cannotWrite)
    const facts = await this.#files.examine(path).catch(cannotWrite)
    if (facts?.kind === 'file' && (await this.#isWhole(path, name)))
      return this.#files.syncFolder(this.#folder).catch(cannotWrite)
    if (facts && facts.kind !== 'file')
      await setAside(this.#files, path, 'library', this.#damagedFolder).catch(cannotWrite)
    await writeDurably(this.#files, path, bytes)
  }

  /** A picture that was damaged on the disk is written again when it is added again. */
  async #isWhole(path: string, name: string): Promise<boolean> {
    const there = await this.#files.read(path).catch(() => null)
    return there !== null && name.startsWith(hash(there))
  }
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
