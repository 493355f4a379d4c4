import { join } from 'node:path'
import type { Article } from '../../shared/article/Article.ts'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import { summariseStory } from '../../shared/article/summariseStory.ts'
import { headlineOf } from '../../shared/document/headlineOf.ts'
import { Refusal, type RefusalCode } from '../../shared/Refusal.ts'
import { articleShape } from './articleShape.ts'
import { cannotWrite } from './cannotWrite.ts'
import { checkedArticle } from './checkedArticle.ts'
import type { FileFacts, FileSystem } from './FileSystem.ts'
import type { IndexEntry } from './IndexEntry.ts'
import type { LibraryPaths } from './libraryPaths.ts'
import type { NoticeBoard } from './NoticeBoard.ts'
import { quotedHeadline } from './quotedHeadline.ts'
import type { RevisionKeeper } from './RevisionKeeper.ts'
import { type RowListener, StoryRows } from './StoryRows.ts'
import { sweepStory } from './sweepStory.ts'
import { Turns } from './Turns.ts'
import { tellOfStory } from './tellOfStory.ts'
import { VersionedFile } from './VersionedFile.ts'

const ARTICLE = 'article.json'
/** Stories whose last saved state stays in memory, so that a save need not read the file first. */
const OPEN_AT_ONCE = 24

export type StoryStoreParts = {
  readonly files: FileSystem
  readonly paths: LibraryPaths
  readonly notices: NoticeBoard
  readonly revisions: RevisionKeeper
  /** Nothing may be written: what is damaged is shown from an earlier version and left where it is. */
  readonly readOnly: boolean
  readonly listener: RowListener
}

/** The stories of one library on the disk, and the row of each. Work on one story goes in turns. */
export class StoryStore {
  readonly #parts: StoryStoreParts
  readonly #turns = new Turns()
  readonly #rows: StoryRows
  readonly #open = new Map<string, VersionedFile<Article>>()

  constructor(parts: StoryStoreParts) {
    this.#parts = parts
    this.#rows = new StoryRows(parts.listener)
  }

  get rows(): readonly StoryRow[] {
    return this.#rows.all
  }

  get entries(): readonly IndexEntry[] {
    return this.#rows.entries
  }

  row(id: string): StoryRow | null {
    return this.#rows.get(id)
  }

  /** Takes the rows the index knew, unproven until each story is checked. */
  restore(entries: readonly IndexEntry[]): void {
    this.#rows.restore(entries)
  }

  /** The next save of each story reads it first. */
  distrust(): void {
    this.#open.clear()
  }

  /** Reads the story when its file is not the one its row was made from. One that cannot be read is told of. */
  check(id: string): Promise<void> {
    return this.#turns.take(id, async () => {
      const known = this.#rows.get(id)
      const facts = known && (await this.#facts(id))
      if (!facts || !this.#rows.isMadeFrom(id, facts)) await this.#load(id).catch(() => null)
    })
  }

  /** Removes what a killed writer left on its way. */
  sweep(id: string): Promise<void> {
    const { files, paths } = this.#parts
    return this.#turns.take(id, () => sweepStory(files, paths.story(id)))
  }

  /** Throws Refusal 'unknown-story', 'not-readable', 'damaged' or 'library-newer'. */
  read(id: string): Promise<Article> {
    return this.#turns.take(id, async () => {
      const article = await this.#load(id)
      if (!article) throw unknownStory()
      return article
    })
  }

  /** Saves what `change` makes of the story as it stands on the disk; the same story is not saved again. Throws Refusal 'not-saved' among others. */
  change(id: string, change: (now: Article) => Article): Promise<Article> {
    return this.#turns.take(id, async () => {
      const now = this.#open.get(id)?.known?.body ?? (await this.#load(id))
      if (!now) throw unknownStory()
      const wanted = change(now)
      if (wanted === now) return now
      const article = checkedArticle({ ...wanted, id, seq: now.seq + 1 })
      const file = this.#file(id)
      const saving = file.save({ seq: article.seq, body: article })
      // The row is made while the disk is at work, so that the answer need not wait for it.
      summariseStory(article)
      await saving
      const marked = article.status !== now.status || article.publications.length !== now.publications.length
      this.#parts.revisions.offer(id, file, { seq: article.seq, body: article }, marked)
      this.#remember(article, await this.#facts(article.id), false)
      return article
    })
  }

  create(fresh: Article): Promise<Article> {
    const { files, paths, revisions } = this.#parts
    return this.#turns.take(fresh.id, async () => {
      const article = checkedArticle({ ...fresh, seq: 1 })
      const folder = paths.story(article.id)
      for (const one of [paths.articles, folder]) await files.makeFolder(one).catch(cannotWrite)
      const file = this.#file(article.id)
      try {
        await file.save({ seq: 1, body: article })
      } catch (error) {
        await files.removeFolder(folder).catch(() => undefined)
        throw error
      }
      await files.syncFolder(paths.articles).catch(cannotWrite)
      revisions.offer(article.id, file, { seq: 1, body: article }, false)
      this.#remember(article, await this.#facts(article.id), false)
      return article
    })
  }

  /** Keeps the story as it stands on the disk among its versions, at once. Throws Refusal 'not-saved' or as `read`. */
  keep(id: string): Promise<void> {
    return this.#turns.take(id, async () => {
      if (!this.#open.get(id)?.known) await this.#load(id)
      const file = this.#file(id)
      if (!file.known) throw unknownStory()
      await file.revisions.keep(file.known).catch(cannotWrite)
    })
  }

  /** Work on one story while nothing else is done with it. */
  alone<T>(id: string, work: () => Promise<T>): Promise<T> {
    return this.#turns.take(id, work)
  }

  /** Takes a story off the desk; `carry` moves its folder away. Throws Refusal 'unknown-story', or what `carry` does. */
  leave(id: string, carry: (row: StoryRow) => Promise<void>): Promise<void> {
    const { files, paths, revisions } = this.#parts
    return this.#turns.take(id, async () => {
      const row = this.#rows.get(id)
      if (!row) throw unknownStory()
      await revisions.flush()
      try {
        await carry(row)
      } finally {
        if (!(await files.examine(paths.story(id)).catch(() => true))) this.#forget(id, false)
      }
    })
  }

  /** Takes up a story whose folder `carry` brings. Throws what `carry` throws, or as `read`. */
  enter(id: string, carry: () => Promise<void>): Promise<Article> {
    return this.#turns.take(id, async () => {
      await carry()
      const article = await this.#load(id)
      if (!article) throw unknownStory()
      return article
    })
  }

  settle(): Promise<void> {
    return this.#turns.settle()
  }

  /** null when there is no such story. */
  async #load(id: string): Promise<Article | null> {
    const { paths, notices, readOnly } = this.#parts
    try {
      const loaded = await this.#file(id).load()
      if (loaded.state === 'mended' || loaded.state === 'lost') {
        const known =
          loaded.state === 'mended' ? headlineOf(loaded.stored.body.document) : this.row(id)?.headline
        tellOfStory(notices, id, known ?? '', loaded, readOnly)
      }
      if (loaded.state === 'lost') throw loaded.damage
      if (loaded.state === 'absent') {
        this.#forget(id, true)
        return null
      }
      const facts = loaded.state === 'sound' ? loaded.facts : await this.#facts(id)
      this.#remember(loaded.stored.body, facts, true)
      return loaded.stored.body
    } catch (error) {
      const story = quotedHeadline(this.row(id)?.headline ?? '')
      if (error instanceof Refusal && error.code === 'not-readable') this.#open.delete(id)
      else this.#forget(id, true)
      if (error instanceof Refusal && error.code !== 'damaged')
        notices.tell(`story-${error.code}`, id, TOLD[error.code]?.(story) ?? error.message, paths.story(id))
      throw error
    }
  }

  #facts(id: string): Promise<FileFacts | null> {
    const { files, paths } = this.#parts
    return files.examine(join(paths.story(id), ARTICLE)).catch(() => null)
  }

  #remember(article: Article, facts: FileFacts | null, found: boolean): void {
    const { size, mtimeMs } = facts ?? { size: -1, mtimeMs: -1 }
    this.#rows.put({ row: summariseStory(article), size, mtimeMs }, found)
  }

  #forget(id: string, found: boolean): void {
    this.#open.delete(id)
    this.#rows.remove(id, found)
  }

  #file(id: string): VersionedFile<Article> {
    const { files, paths, readOnly } = this.#parts
    const known = this.#open.get(id)
    this.#open.delete(id)
    const place = {
      files,
      folder: paths.story(id),
      name: ARTICLE,
      id,
      damagedFolder: readOnly ? null : paths.damaged,
    }
    const file = known ?? new VersionedFile(place, articleShape)
    this.#open.set(id, file)
    const [oldest] = this.#open.keys()
    if (this.#open.size > OPEN_AT_ONCE && oldest !== undefined) this.#open.delete(oldest)
    return file
  }
}

const TOLD: { readonly [code in RefusalCode]?: (story: string) => string } = {
  'library-newer': story =>
    `${story} was written by a newer Copydesk. It is left as it is and not shown here; open it with the newer one.`,
  'not-readable': story =>
    `${story} could not be read from the disk. It is left as it is; check the disk and open the library again.`,
}

function unknownStory(): Refusal {
  return new Refusal('unknown-story', 'There is no such story in this library.')
}
