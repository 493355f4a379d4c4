import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { ulid } from 'ulid'
import type { Article } from '../../../shared/article/Article.ts'
import { Refusal } from '../../../shared/Refusal.ts'
import { articleShape } from '../articleShape.ts'
import { errorCode } from '../errorCode.ts'
import type { FileSystem } from '../FileSystem.ts'
import { LARGEST_STORED } from '../LARGEST_STORED.ts'
import type { LibraryPaths } from '../libraryPaths.ts'
import { makeFolderDurably } from '../makeFolderDurably.ts'
import { openStored } from '../openStored.ts'
import type { Stored } from '../Shape.ts'
import { sealEnvelope } from '../sealEnvelope.ts'
import { writeDurably } from '../writeDurably.ts'
import { sameStory } from './sameStory.ts'

/** How a version came in: the story itself was changed, or a sync program put a copy beside it. */
export type OutsideSource = 'changed' | 'copy'

export type OutsideName = { readonly key: string; readonly source: OutsideSource }

const NAME = /^([0-9A-HJKMNP-TV-Z]{26})-(changed|copy)\.json\.gz$/

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/**
 * Versions of stories that came in from outside and wait until somebody decides: `articles/<id>/outside/`, each
 * whole in its envelope, compressed. Nothing thins them.
 */
export class OutsideVersions {
  readonly #files: FileSystem
  readonly #paths: LibraryPaths

  constructor(files: FileSystem, paths: LibraryPaths) {
    this.#files = files
    this.#paths = paths
  }

  /** Keeps a version durably, once. Throws Refusal 'not-saved' or the error of the disk. */
  async keep(id: string, { seq, body }: Stored<Article>, source: OutsideSource): Promise<void> {
    for (const { key } of await this.list(id)) {
      const there = await this.read(id, key).catch(() => null)
      if (there && sameStory(there.body, body)) return
    }
    const folder = this.#folder(id)
    await makeFolderDurably(this.#files, folder)
    const { kind, format } = articleShape
    const bytes = await pack(sealEnvelope({ kind, format, id, seq }, body))
    await writeDurably(this.#files, join(folder, `${ulid()}-${source}.json.gz`), bytes)
  }

  /** Oldest first. */
  async list(id: string): Promise<readonly OutsideName[]> {
    const folder = this.#folder(id)
    if ((await this.#files.examine(folder))?.kind !== 'folder') return []
    return (await this.#files.list(folder))
      .flatMap(({ name }) => {
        const [, , source] = NAME.exec(name) ?? []
        return source === 'changed' || source === 'copy' ? [{ key: name, source } as const] : []
      })
      .sort((a, b) => (a.key < b.key ? -1 : 1))
  }

  /** Throws Refusal 'not-found', 'not-readable', 'damaged' or 'library-newer'. */
  async read(id: string, key: string): Promise<Stored<Article>> {
    const packed = await this.#files.read(this.#path(id, key)).catch(notRead)
    const bytes = await unpack(packed, { maxOutputLength: LARGEST_STORED }).catch(notWhole)
    return openStored(bytes, id, articleShape)
  }

  /** For a version that is kept elsewhere by now. */
  async drop(id: string, key: string): Promise<void> {
    await this.#files.remove(this.#path(id, key))
    await this.#files.removeFolder(this.#folder(id)).catch(() => undefined)
  }

  #folder(id: string): string {
    return join(this.#paths.story(id), 'outside')
  }

  #path(id: string, key: string): string {
    if (!NAME.test(key)) throw notFound()
    return join(this.#folder(id), key)
  }
}

function notFound(): Refusal {
  return new Refusal('not-found', 'That version is no longer waiting; look in the history of the story.')
}

function notRead(cause: unknown): never {
  const code = errorCode(cause)
  if (code === 'ENOENT') throw notFound()
  throw new Refusal(
    'not-readable',
    `The disk did not give the version back (${code}); it is left as it is. Check the disk and try again.`,
    { cause },
  )
}

function notWhole(cause: unknown): never {
  throw new Refusal('damaged', 'This version is damaged and cannot be shown; the story itself is safe.', {
    cause,
  })
}
