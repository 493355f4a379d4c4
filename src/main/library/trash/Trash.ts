import { join } from 'node:path'
import type { Article } from '../../../shared/article/Article.ts'
import { summariseStory } from '../../../shared/article/summariseStory.ts'
import type { TrashedStory } from '../../../shared/article/TrashedStory.ts'
import { Refusal } from '../../../shared/Refusal.ts'
import { articleShape } from '../articleShape.ts'
import { cannotWrite } from '../cannotWrite.ts'
import type { FileSystem } from '../FileSystem.ts'
import { inParallel } from '../inParallel.ts'
import { isStoryId, type LibraryPaths } from '../libraryPaths.ts'
import { makeFolderDurably } from '../makeFolderDurably.ts'
import { openStored } from '../openStored.ts'
import { renamePatiently } from '../renamePatiently.ts'
import type { StoryStore } from '../StoryStore.ts'
import { sealEnvelope } from '../sealEnvelope.ts'
import { type Loaded, VersionedFile } from '../VersionedFile.ts'
import { writeDurably } from '../writeDurably.ts'
import { deletedName, idOfDeleted } from './deletedName.ts'
import { removeTree } from './removeTree.ts'
import { type TrashRecord, trashRecordShape } from './trashRecordShape.ts'

const ARTICLE = 'article.json'
/** Stands in the story's own folder, so that it goes wherever that goes. */
const RECORD = 'trashed.json'
const READING_WIDTH = 16

export type TrashParts = {
  readonly files: FileSystem
  readonly paths: LibraryPaths
  readonly stories: StoryStore
  /** ISO 8601 with an offset. */
  now(): string
}

/** Stories that were set aside: each a whole folder, moved there and back by one rename. */
export class Trash {
  readonly #parts: TrashParts
  readonly #known = new Map<string, TrashedStory>()
  #count = 0

  constructor(parts: TrashParts) {
    this.#parts = parts
  }

  get count(): number {
    return this.#count
  }

  /** Counts what stands in the trash (nothing, when it cannot be read) and, where `sweep` says so, ends deletions that a kill cut short. */
  async open(sweep: boolean): Promise<void> {
    const names = await this.#names().catch(() => [])
    this.#count = names.filter(isStoryId).length
    if (!sweep) return
    // What cannot be removed now is tried again at the next start; it is on no list.
    for (const name of names) {
      const id = idOfDeleted(name)
      if (id) await this.#remove(name, id).catch(() => undefined)
    }
  }

  /** Every story in the trash, a damaged one too; the newest first, those of unknown time last. */
  async list(): Promise<readonly TrashedStory[]> {
    const ids = (await this.#names()).filter(isStoryId)
    const listed: TrashedStory[] = []
    await inParallel(ids, READING_WIDTH, async id => {
      const story = this.#known.get(id) ?? (await this.#examine(id))
      this.#known.set(id, story)
      listed.push(story)
    })
    this.#count = ids.length
    return listed.sort(newestFirst)
  }

  /** The story as it would come back; nothing is changed. Throws Refusal 'unknown-story' or 'damaged' among others. */
  async read(id: string): Promise<Article> {
    const loaded = await this.#load(id)
    if (loaded.state === 'sound' || loaded.state === 'mended') return loaded.stored.body
    throw new Refusal(
      'damaged',
      'This story is damaged and no earlier version of it is whole. It stays in the trash as it is.',
    )
  }

  /** Throws Refusal 'unknown-story', 'collision' when one of the same id lies there, or 'not-saved'. */
  put(id: string, by: string): Promise<void> {
    const { files, paths, stories } = this.#parts
    return stories.leave(id, async row => {
      if (await files.examine(paths.trashed(id)))
        throw new Refusal(
          'collision',
          'An older copy of this story lies in the trash already; both are left as they are. Delete that one for ever, or restore it in another library, and try again.',
        )
      const record: TrashRecord = { at: this.#parts.now(), by, row }
      await this.#record(id, record)
      await makeFolderDurably(files, paths.trash).catch(cannotWrite)
      await this.#move(paths.story(id), paths.trashed(id))
      this.#known.set(id, { id, row, trashedAt: record.at, trashedBy: by, damaged: false })
      this.#count += 1
    })
  }

  /** Throws Refusal 'unknown-story', 'collision', 'damaged' or 'not-saved'; then it stays in the trash. */
  restore(id: string): Promise<Article> {
    const { files, paths, stories } = this.#parts
    return stories.enter(id, async () => {
      const onDesk = await files.examine(paths.story(id))
      // It came back before, and only then the disk failed: asked again, it is shown.
      if (onDesk && !(await files.examine(paths.trashed(id)))) return
      await this.read(id)
      if (onDesk)
        throw new Refusal(
          'collision',
          'A copy of this story stands on the desk already; both are left as they are. Copy what you need out of this one, or delete it for ever.',
        )
      await this.#move(paths.trashed(id), paths.story(id))
      // One that stays says nothing while the story is on the desk.
      await files.remove(join(paths.story(id), RECORD)).catch(() => undefined)
      this.#leave(id)
    })
  }

  /**
   * Deletes a story with all its versions. From the one rename on, it is gone, whatever happens; before it, it is
   * whole. Throws Refusal 'unknown-story', 'not-saved', or 'not-writable' when files of it are left for the next start.
   */
  delete(id: string): Promise<void> {
    const { files, paths, stories } = this.#parts
    return stories.alone(id, async () => {
      await this.#mustBeThere(id)
      const name = deletedName(id)
      await renamePatiently(files, paths.trashed(id), join(paths.trash, name)).catch(cannotWrite)
      this.#leave(id)
      await files.syncFolder(paths.trash).catch(cannotWrite)
      await this.#remove(name, id).catch(cause => {
        throw new Refusal(
          'not-writable',
          'The story is deleted, but the disk did not let go of all its files yet; Copydesk tries again whenever the library opens.',
          { cause },
        )
      })
    })
  }

  /** The damaged files set aside from it were part of the story, unless a copy of it is still on the desk. */
  async #remove(name: string, id: string): Promise<void> {
    const { files, paths } = this.#parts
    const onDesk = await files.examine(paths.story(id))
    if (!onDesk && (await files.examine(paths.damaged)))
      for (const entry of await files.list(paths.damaged))
        if (entry.kind === 'file' && entry.name.startsWith(`${id}-`))
          await files.remove(join(paths.damaged, entry.name))
    await removeTree(files, join(paths.trash, name))
    await files.syncFolder(paths.trash)
  }

  /** A disk too full for the record does not keep a story on the desk: the time is unknown then. */
  async #record(id: string, record: TrashRecord): Promise<void> {
    const { files, paths } = this.#parts
    const label = { kind: trashRecordShape.kind, format: trashRecordShape.format, id, seq: 0 }
    await writeDurably(files, join(paths.story(id), RECORD), sealEnvelope(label, record)).catch(
      () => undefined,
    )
  }

  async #examine(id: string): Promise<TrashedStory> {
    const { files, paths } = this.#parts
    const record = await files
      .read(join(paths.trashed(id), RECORD))
      .then(bytes => openStored(bytes, id, trashRecordShape).body)
      .catch(() => null)
    const known = { id, trashedAt: record?.at ?? null, trashedBy: record?.by ?? '' }
    const facts = await files.examine(join(paths.trashed(id), ARTICLE)).catch(() => null)
    if (record && facts?.kind === 'file') return { ...known, row: record.row, damaged: false }
    const loaded = await this.#load(id).catch(() => null)
    const row = loaded && 'stored' in loaded ? summariseStory(loaded.stored.body) : null
    return { ...known, row: row ?? record?.row ?? null, damaged: loaded?.state !== 'sound' }
  }

  async #load(id: string): Promise<Loaded<Article>> {
    await this.#mustBeThere(id)
    const { files, paths } = this.#parts
    const place = { files, folder: paths.trashed(id), name: ARTICLE, id, damagedFolder: null }
    return new VersionedFile(place, articleShape).load()
  }

  async #mustBeThere(id: string): Promise<void> {
    const { files, paths } = this.#parts
    if ((await files.examine(paths.trashed(id)))?.kind !== 'folder')
      throw new Refusal('unknown-story', 'There is no such story in the trash.')
  }

  async #names(): Promise<readonly string[]> {
    const { files, paths } = this.#parts
    if ((await files.examine(paths.trash))?.kind !== 'folder') return []
    return (await files.list(paths.trash)).filter(({ kind }) => kind === 'folder').map(({ name }) => name)
  }

  #leave(id: string): void {
    this.#known.delete(id)
    this.#count = Math.max(0, this.#count - 1)
  }

  async #move(from: string, to: string): Promise<void> {
    const { files, paths } = this.#parts
    await renamePatiently(files, from, to).catch(cannotWrite)
    try {
      await files.syncFolder(paths.trash)
      await files.syncFolder(paths.articles)
    } catch (cause) {
      // Refused is refused: it goes back to where it was, as far as the disk lets it.
      await renamePatiently(files, to, from).catch(() => undefined)
      cannotWrite(cause)
    }
  }
}

function newestFirst(a: TrashedStory, b: TrashedStory): number {
  const [at, bt] = [timeOf(a), timeOf(b)]
  if (at !== bt) return bt - at
  return a.id < b.id ? 1 : -1
}

function timeOf({ trashedAt }: TrashedStory): number {
  return trashedAt === null ? 0 : Date.parse(trashedAt)
}
