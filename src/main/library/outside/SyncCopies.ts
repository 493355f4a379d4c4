import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { Refusal } from '../../../shared/Refusal.ts'
import { articleShape } from '../articleShape.ts'
import type { FileSystem } from '../FileSystem.ts'
import { isLitter } from '../isLitter.ts'
import { LARGEST_STORED } from '../LARGEST_STORED.ts'
import type { LibraryPaths } from '../libraryPaths.ts'
import type { NewsroomFile } from '../NewsroomFile.ts'
import type { NoticeBoard } from '../NoticeBoard.ts'
import { newsroomShape } from '../newsroomShape.ts'
import { openStored } from '../openStored.ts'
import type { StoryStore } from '../StoryStore.ts'
import { setAside } from '../setAside.ts'
import { COPY_OF_ARTICLE, COPY_OF_NEWSROOM, COPY_OF_STORY, COPY_OF_VERSION } from './copyNames.ts'
import type { OutsideVersions } from './OutsideVersions.ts'
import { sameStory } from './sameStory.ts'

const unpack = promisify(gunzip)
const unpacked = (bytes: Uint8Array) => unpack(bytes, { maxOutputLength: LARGEST_STORED })
const VERSION = /^\d{1,15}\.json\.gz$/

export type SyncCopiesParts = {
  readonly files: FileSystem
  readonly paths: LibraryPaths
  readonly folder: string
  readonly stories: StoryStore
  readonly newsroom: NewsroomFile
  readonly outside: OutsideVersions
  readonly notices: NoticeBoard
  /** A second version of this story was found. */
  onOutside(id: string): void
}

/**
 * Finds the copies that sync programs make when two computers wrote one file. What a copy says is kept among the
 * story's versions first; only then is the copy itself moved to `conflicts`. Nothing is deleted.
 */
export class SyncCopies {
  readonly #parts: SyncCopiesParts
  /** Copies that could not be read, as they were then: one on its way is whole the next time. */
  readonly #unread = new Map<string, string>()
  /** When each folder was changed last, as of the last two looks: only one that rests is passed over. */
  readonly #rested = new Map<string, readonly [number, number]>()

  constructor(parts: SyncCopiesParts) {
    this.#parts = parts
  }

  /** Looks for copies of the newsroom's own details. Throws the error of the disk. */
  async ofTop(): Promise<void> {
    const { files, folder, newsroom, notices, paths } = this.#parts
    const facts = await files.examine(folder)
    if (facts?.kind !== 'folder' || this.#rests('', facts.mtimeMs)) return
    for (const { name, kind } of await files.list(folder)) {
      if (kind !== 'file' || !COPY_OF_NEWSROOM.test(name)) continue
      const path = join(folder, name)
      const stored = await this.#open(path, bytes => openStored(bytes, 'newsroom', newsroomShape))
      if (!stored) continue
      const kept = await setAside(files, path, 'newsroom', paths.conflicts)
      if (JSON.stringify(stored.body) !== JSON.stringify(newsroom.now))
        notices.tell(
          'newsroom-copy',
          kept,
          "A second version of the newsroom's details was found, made by a sync program. Yours stay in use; the other one is kept in the folder “conflicts” of the library.",
          kept,
        )
    }
  }

  /** Looks in the folder of one story. Throws the error of the disk. */
  async ofStory(id: string): Promise<void> {
    const { files, paths } = this.#parts
    const folder = paths.story(id)
    const facts = await files.examine(folder)
    if (facts?.kind !== 'folder' || this.#rests(id, facts.mtimeMs)) return
    for (const { name, kind } of await files.list(folder))
      if (kind === 'file' && COPY_OF_ARTICLE.test(name) && !isLitter(name))
        await this.#take(id, join(folder, name), join(folder, name))
  }

  /** Looks among the earlier versions of one story. What is found there joins them. Throws the error of the disk. */
  async ofVersions(id: string): Promise<void> {
    const { files, paths, stories } = this.#parts
    const folder = join(paths.story(id), 'revisions')
    if ((await files.examine(folder))?.kind !== 'folder') return
    for (const { name, kind } of await files.list(folder)) {
      if (kind !== 'file' || VERSION.test(name) || !COPY_OF_VERSION.test(name)) continue
      const path = join(folder, name)
      const stored = await this.#open(path, async bytes =>
        openStored(await unpacked(bytes), id, articleShape),
      )
      if (!stored) continue
      await stories.keepVersion(id, stored)
      await this.#putAway(id, path)
    }
  }

  /** Looks for copies of whole stories. Throws the error of the disk. */
  async ofFolders(): Promise<void> {
    const { files, paths } = this.#parts
    if ((await files.examine(paths.articles))?.kind !== 'folder') return
    for (const { name, kind } of await files.list(paths.articles)) {
      const id = kind === 'folder' ? COPY_OF_STORY.exec(name)?.[1] : undefined
      if (!id || (await files.examine(paths.story(id)))?.kind !== 'folder') continue
      const folder = join(paths.articles, name)
      await this.#take(id, join(folder, 'article.json'), folder)
    }
  }

  /** Two looks must agree: the clock of a disk may tick only every two seconds. */
  #rests(id: string, mtimeMs: number): boolean {
    const [last, before] = this.#rested.get(id) ?? []
    this.#rested.set(id, [mtimeMs, last ?? Number.NaN])
    return last === mtimeMs && before === mtimeMs
  }

  async #take(id: string, path: string, whole: string): Promise<void> {
    const { stories, outside, onOutside } = this.#parts
    const stored = await this.#open(path, bytes => openStored(bytes, id, articleShape))
    if (!stored) return
    const now = await stories.read(id).catch(nothingWhole)
    // A sync program may make the copy of our own version, and put the other one in its place.
    const known = (now !== null && sameStory(now, stored.body)) || (await stories.hasVersion(id, stored))
    if (!known) await outside.keep(id, stored, 'copy')
    await this.#putAway(id, whole)
    if (!known) onOutside(id)
  }

  /** null for what cannot be read, which is told once it stays like that. */
  async #open<T>(path: string, open: (bytes: Uint8Array) => T | Promise<T>): Promise<T | null> {
    const { files } = this.#parts
    const facts = await files.examine(path)
    if (facts?.kind !== 'file') return null
    try {
      if (facts.size > LARGEST_STORED) throw new Refusal('too-large', 'The copy is larger than any story.')
      return await open(await files.read(path))
    } catch {
      const state = `${facts.size} ${facts.mtimeMs}`
      if (this.#unread.get(path) === state) this.#tellUnreadable(path)
      this.#unread.set(path, state)
      return null
    }
  }

  async #putAway(id: string, path: string): Promise<void> {
    await setAside(this.#parts.files, path, id, this.#parts.paths.conflicts)
  }

  #tellUnreadable(path: string): void {
    this.#parts.notices.tell(
      'copy-unreadable',
      path,
      'A copy of a story that a sync program made cannot be read. The story itself is safe; the copy is left where it is.',
      path,
    )
  }
}

/** The copy may be all there is. */
function nothingWhole(error: unknown): null {
  if (error instanceof Refusal) return null
  throw error
}
