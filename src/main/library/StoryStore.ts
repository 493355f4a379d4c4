import type { Article } from '../../shared/article/Article.ts'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import { summariseStory } from '../../shared/article/summariseStory.ts'
import { headlineOf } from '../../shared/document/headlineOf.ts'
import { Refusal, type RefusalCode } from '../../shared/Refusal.ts'
import { cannotWrite } from './cannotWrite.ts'
import { checkedArticle } from './checkedArticle.ts'
import { errorCode } from './errorCode.ts'
import type { FileSystem } from './FileSystem.ts'
import type { IndexEntry } from './IndexEntry.ts'
import type { LibraryPaths } from './libraryPaths.ts'
import type { NoticeBoard } from './NoticeBoard.ts'
import { ChangedOutside } from './outside/ChangedOutside.ts'
import type { OutsideVersions } from './outside/OutsideVersions.ts'
import { sameStory } from './outside/sameStory.ts'
import { quotedHeadline } from './quotedHeadline.ts'
import type { RevisionKeeper } from './RevisionKeeper.ts'
import type { Stored } from './Shape.ts'
import { StoryFiles } from './StoryFiles.ts'
import { type RowListener, StoryRows } from './StoryRows.ts'
import { sweepStory } from './sweepStory.ts'
import { Turns } from './Turns.ts'
import { tellOfStory } from './tellOfStory.ts'
import { removeTemporariesLeft } from './temporariesLeft.ts'
import type { VersionedFile } from './VersionedFile.ts'

/** Changes from outside met by one save; a file that changes faster is left to the next try. */
const MEETINGS = 5

export type StoryStoreParts = {
  readonly files: FileSystem
  readonly paths: LibraryPaths
  readonly notices: NoticeBoard
  readonly revisions: RevisionKeeper
  readonly outside: OutsideVersions
  /** Nothing may be written: what is damaged is shown from an earlier version and left where it is. */
  readonly readOnly: boolean
  readonly listener: RowListener
  /** A story that was handed out or saved here has been changed by another program. */
  onOutside(id: string): void
}

/** The stories of one library on the disk, and the row of each. Work on one story goes in turns. */
export class StoryStore {
  readonly #parts: StoryStoreParts
  readonly #turns = new Turns()
  readonly #rows: StoryRows
  readonly #files: StoryFiles
  /** Stories somebody may be working on: what comes in from outside over them is kept, never just taken. */
  readonly #held = new Set<string>()
  /** Stories whose version on the disk may be replaced: this program wrote it, or it is kept elsewhere. */
  readonly #replaceable = new Set<string>()

  constructor(parts: StoryStoreParts) {
    this.#parts = parts
    this.#rows = new StoryRows(parts.listener)
    this.#files = new StoryFiles(parts)
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
    this.#files.dropAll()
  }

  /** Reads the story when its file is not the one last seen. One that cannot be read is told of. */
  check(id: string): Promise<void> {
    return this.#turns.take(id, async () => {
      const known = this.#rows.get(id)
      const facts = known && (await this.#files.facts(id))
      if (facts && this.#rows.isMadeFrom(id, facts) && this.#files.isSeen(id, facts)) return
      await this.#load(id).catch(() => null)
    })
  }

  /** The story was taken off the desk by another program. */
  gone(id: string): Promise<void> {
    return this.#turns.take(id, async () => {
      if (this.#rows.get(id)) this.#forget(id, true)
    })
  }

  /** Removes what a killed writer left on its way. */
  sweep(id: string): Promise<void> {
    const { files, paths } = this.#parts
    return this.#turns.take(id, () => sweepStory(files, paths.story(id)))
  }

  /**
   * 'held': from now on what comes in from outside over this story is kept beside it. Throws Refusal
   * 'unknown-story', 'not-readable', 'damaged' or 'library-newer'.
   */
  read(id: string, held?: 'held'): Promise<Article> {
    return this.#turns.take(id, async () => {
      const article = await this.#load(id)
      if (!article) throw await this.#files.notThere()
      if (held) this.#held.add(id)
      return article
    })
  }

  /**
   * Saves what `change` makes of the story as it stands on the disk; the same story is not saved again. What
   * another program put there is kept; one that is gone is made again from `lost`. Throws Refusal 'not-saved'
   * among others.
   */
  change(id: string, change: (now: Article) => Article, lost?: Article): Promise<Article> {
    return this.#turns.take(id, async () => {
      const fallback = this.#held.has(id) ? lost : undefined
      this.#held.add(id)
      for (let meetings = 0; ; meetings += 1)
        try {
          return await this.#save(id, change, fallback)
        } catch (error) {
          if (meetings === MEETINGS) throw error
          if (error instanceof ChangedOutside) await this.#meet(id)
          else if (!folderGone(error)) throw error
        }
    })
  }

  /** Whether a version of that number and these words is among the earlier ones. */
  async hasVersion(id: string, { seq, body }: Stored<Article>): Promise<boolean> {
    await this.#parts.revisions.flush()
    const kept = await this.#files
      .of(id)
      .revisions.read(seq)
      .catch(() => null)
    return kept !== null && sameStory(kept.body, body)
  }

  /** Keeps a version among the earlier ones of a story, and sees to it that the story has a number above it. */
  keepVersion(id: string, stored: Stored<Article>): Promise<void> {
    return this.#turns.take(id, async () => {
      const now = await this.#load(id)
      if (!now) throw await this.#files.notThere()
      const file = this.#files.of(id)
      await file.revisions.keep(stored).catch(cannotWrite)
      if (file.sight.top > now.seq) await this.#save(id, article => ({ ...article }))
    })
  }

  create(fresh: Article): Promise<Article> {
    const { files, paths, revisions } = this.#parts
    return this.#turns.take(fresh.id, async () => {
      const article = checkedArticle({ ...fresh, seq: 1 })
      const folder = paths.story(article.id)
      for (const one of [paths.articles, folder]) await files.makeFolder(one).catch(cannotWrite)
      const file = this.#files.of(article.id)
      try {
        await file.save({ seq: 1, body: article })
        await files.syncFolder(paths.articles).catch(cannotWrite)
      } catch (error) {
        await this.#files.takeBack(fresh.id)
        throw error
      }
      revisions.offer(article.id, file, { seq: 1, body: article }, false)
      this.#held.add(article.id)
      this.#replaceable.add(article.id)
      this.#remember(article, false)
      return article
    })
  }

  /** Keeps the story as it stands on the disk among its versions, at once. Throws Refusal 'not-saved' or as `read`. */
  keep(id: string): Promise<void> {
    return this.#turns.take(id, async () => {
      if (!this.#files.known(id)) await this.#load(id)
      const file = this.#files.of(id)
      if (!file.known) throw await this.#files.notThere()
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
      if (!row) throw await this.#files.notThere()
      await revisions.flush()
      await removeTemporariesLeft(files, paths.story(id))
      try {
        await carry(row)
      } finally {
        if (!(await files.examine(paths.story(id)).catch(() => true))) {
          this.#held.delete(id)
          this.#forget(id, false)
        }
      }
    })
  }

  /** Takes up a story whose folder `carry` brings. Throws what `carry` throws, or as `read`. */
  enter(id: string, carry: () => Promise<void>): Promise<Article> {
    return this.#turns.take(id, async () => {
      try {
        await carry()
      } catch (error) {
        // It may have come all the same, and then it is shown.
        await this.#load(id).catch(() => null)
        throw error
      }
      const article = await this.#load(id)
      if (!article) throw await this.#files.notThere()
      return article
    })
  }

  settle(): Promise<void> {
    return this.#turns.settle()
  }

  async #save(id: string, change: (now: Article) => Article, lost?: Article): Promise<Article> {
    const known = this.#files.sight(id).news ? null : this.#files.known(id)
    const now = known ?? (await this.#load(id)) ?? lost
    if (!now) throw await this.#files.notThere()
    const wanted = change(now)
    if (wanted === now && now !== lost) return now
    if (now === lost) await this.#makeAgain(id)
    const file = this.#files.of(id)
    if (file.sight.news)
      throw new Refusal('not-saved', 'Not saved: what another program wrote could not be kept beside it yet.')
    if (!this.#replaceable.has(id)) await this.#keepBefore(file, now)
    const seq = Math.max(now.seq, file.sight.top) + 1
    const article = { ...wanted, id, seq }
    await file.save({ seq, body: article })
    this.#replaceable.add(id)
    const marked = article.status !== now.status || article.publications.length !== now.publications.length
    this.#parts.revisions.offer(id, file, { seq, body: article }, marked)
    this.#remember(article, false)
    return article
  }

  /** Before this program's first version takes its place, the one there is among the earlier ones. */
  async #keepBefore({ revisions }: VersionedFile<Article>, now: Article): Promise<void> {
    try {
      await revisions.list()
      await revisions.keep({ seq: now.seq, body: now })
    } catch (error) {
      cannotWrite(error)
    }
  }

  /** Another program changed or removed the story that is about to be saved. */
  async #meet(id: string): Promise<void> {
    await this.#parts.revisions.flush()
    if (await this.#files.facts(id)) await this.#load(id).catch(damageOnly)
    else await this.#makeAgain(id)
  }

  /** A place for the story that somebody works on and that is gone from the disk. */
  async #makeAgain(id: string): Promise<void> {
    const { files, paths, notices } = this.#parts
    await files.makeFolder(paths.story(id)).catch(cannotWrite)
    await files.syncFolder(paths.articles).catch(cannotWrite)
    this.#files.sight(id).put(null)
    notices.tell(
      'story-made-again',
      id,
      'A story was deleted or moved outside Copydesk while it was open. Its words were kept, and it is saved again.',
    )
  }

  /** null when there is no such story. */
  async #load(id: string): Promise<Article | null> {
    const { paths, notices, readOnly, revisions } = this.#parts
    try {
      // A file that is gone or damaged is mended from the newest version, so that one must be on the disk.
      if (revisions.waitsFor(id)) await revisions.flush()
      const file = this.#files.of(id)
      const before = file.known?.body ?? null
      const loaded = await file.load()
      if (loaded.state === 'mended' || loaded.state === 'lost') {
        const known =
          loaded.state === 'mended' ? headlineOf(loaded.stored.body.document) : this.row(id)?.headline
        tellOfStory(notices, id, known ?? '', loaded, readOnly)
      }
      if (loaded.state === 'sound') await this.#hear(id, before, loaded.stored)
      else file.sight.heard()
      if (loaded.state === 'lost') throw loaded.damage
      if (loaded.state === 'absent') {
        if (await this.#files.areHere()) this.#forget(id, true)
        return null
      }
      this.#remember(loaded.stored.body, true)
      return loaded.stored.body
    } catch (error) {
      const story = quotedHeadline(this.row(id)?.headline ?? '')
      if (error instanceof Refusal && error.code === 'not-readable') this.#files.drop(id)
      else this.#forget(id, true)
      if (error instanceof Refusal && error.code !== 'damaged')
        notices.tell(`story-${error.code}`, id, TOLD[error.code]?.(story) ?? error.message, paths.story(id))
      throw error
    }
  }

  /** Keeps what came in from outside over a story somebody may be working on. Where it cannot, it stays news. */
  async #hear(id: string, before: Article | null, stored: Stored<Article>): Promise<void> {
    const { outside, revisions, readOnly, onOutside } = this.#parts
    const sight = this.#files.sight(id)
    if (!sight.news) return
    this.#replaceable.delete(id)
    const other = this.#held.has(id) && !(before && sameStory(before, stored.body))
    try {
      if (other && !readOnly) {
        await revisions.flush()
        await outside.keep(id, stored, 'changed')
        this.#replaceable.add(id)
      }
      sight.heard()
    } catch {
      this.#files.drop(id)
    }
    if (other) onOutside(id)
  }

  #remember(article: Article, found: boolean): void {
    const sight = this.#files.sight(article.id)
    sight.reached(article.seq)
    const { size, mtimeMs } = sight.facts ?? { size: -1, mtimeMs: -1 }
    this.#rows.put({ row: summariseStory(article), size, mtimeMs }, found)
  }

  #forget(id: string, found: boolean): void {
    this.#files.drop(id)
    this.#rows.remove(id, found)
  }
}

const TOLD: { readonly [code in RefusalCode]?: (story: string) => string } = {
  'library-newer': story =>
    `${story} was written by a newer Copydesk. It is left as it is and not shown here; open it with the newer one.`,
  'not-readable': story =>
    `${story} could not be read from the disk. It is left as it is; check the disk and open the library again.`,
}

/** Its folder went away: the next try reads what there is, and makes the story again. */
function folderGone(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'not-saved' && errorCode(error.cause) === 'ENOENT'
}

/** The damaged file is set aside by then; what is to be saved takes its place. */
function damageOnly(error: unknown): void {
  if (!(error instanceof Refusal && error.code === 'damaged')) throw error
}
