import type { Article, Publication } from '../../shared/article/Article.ts'
import type { Hold } from '../../shared/article/Hold.ts'
import type { Newsroom } from '../../shared/article/Newsroom.ts'
import { newArticle } from '../../shared/article/newArticle.ts'
import type { OutsideVersion } from '../../shared/article/OutsideVersion.ts'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import { summariseStory } from '../../shared/article/summariseStory.ts'
import type { TrashedStory } from '../../shared/article/TrashedStory.ts'
import type { Version } from '../../shared/article/Version.ts'
import type { Notice } from '../../shared/bridge/Notice.ts'
import { parseQuery } from '../../shared/search/parseQuery.ts'
import type { StorySearch } from '../search/StorySearch.ts'
import { Deferred } from './Deferred.ts'
import { errorCode } from './errorCode.ts'
import type { FileSystem } from './FileSystem.ts'
import { restoredArticle } from './history/restoredArticle.ts'
import type { StoryHistory } from './history/StoryHistory.ts'
import type { Change, Library, LibraryWatcher, NewStory, StoredMedia } from './Library.ts'
import { LibraryIndex } from './LibraryIndex.ts'
import type { LibraryPaths } from './libraryPaths.ts'
import type { HoldWatch } from './lock/HoldWatch.ts'
import type { LibraryLock } from './lock/LibraryLock.ts'
import type { Held } from './lock/readHolder.ts'
import type { MediaShelf } from './media/MediaShelf.ts'
import { mergePublications } from './mergePublications.ts'
import type { NewsroomFile } from './NewsroomFile.ts'
import type { NoticeBoard } from './NoticeBoard.ts'
import { OutsideDesk } from './outside/OutsideDesk.ts'
import type { OutsideVersions } from './outside/OutsideVersions.ts'
import { OutsideWatch } from './outside/OutsideWatch.ts'
import type { SyncCopies } from './outside/SyncCopies.ts'
import type { RevisionKeeper } from './RevisionKeeper.ts'
import { RowNews } from './RowNews.ts'
import { reconcile } from './reconcile.ts'
import type { StoryStore } from './StoryStore.ts'
import { type RelatedAnswer, relatedTo } from './search/relatedTo.ts'
import { type SearchAnswer, searchStories } from './search/searchStories.ts'
import { removeTemporariesLeft } from './temporariesLeft.ts'
import type { Trash } from './trash/Trash.ts'
import { WriteGate } from './WriteGate.ts'

const INDEX_QUIET_MS = 5_000
const INDEX_LONGEST_MS = 60_000
const READING_WIDTH = 16
/** While someone writes: a save always finds one of the four threads that talk to the disk free. */
const CHECKING_WIDTH = 3

export type LibraryParts = {
  readonly folder: string
  readonly files: FileSystem
  readonly paths: LibraryPaths
  /** null when the library is open for reading only. */
  readonly lock: LibraryLock | null
  readonly newsroom: NewsroomFile
  readonly stories: StoryStore
  readonly trash: Trash
  readonly media: MediaShelf
  readonly revisions: RevisionKeeper
  readonly history: StoryHistory
  readonly outside: OutsideVersions
  readonly copies: SyncCopies | null
  /** null unless another computer writes. */
  readonly hold: HoldWatch | null
  readonly notices: NoticeBoard
  readonly search: StorySearch
  now(): number
}

/** A library over a folder: what each part does, behind the one lock. */
export class FolderLibrary implements Library {
  readonly #parts: LibraryParts
  readonly #index = new Deferred(() => this.#writeIndex(), INDEX_QUIET_MS, INDEX_LONGEST_MS)
  readonly #news: RowNews
  readonly #gate: WriteGate
  #watcher: LibraryWatcher | null = null
  #listed: Promise<void> = Promise.resolve()
  readonly #outside: OutsideDesk
  readonly #disk: OutsideWatch

  constructor(parts: LibraryParts) {
    this.#parts = parts
    this.#gate = new WriteGate({ ...parts, onDoubt: () => parts.stories.distrust() })
    this.#outside = new OutsideDesk(parts.stories, parts.outside)
    this.#disk = new OutsideWatch({
      ...parts,
      onNewsroom: () => this.#watcher?.newsroom?.(this.newsroom),
      onLock: () => void parts.hold?.look(),
    })
    this.#news = new RowNews(
      id => parts.stories.row(id),
      change => this.#watcher?.rows(change),
    )
    parts.notices.listen(notice => this.#watcher?.notice(notice))
  }

  get folder(): string {
    return this.#parts.folder
  }

  get readOnly(): boolean {
    return this.#gate.readOnly
  }

  get hold(): Hold | null {
    return this.#parts.hold?.hold ?? null
  }

  get stillHeld(): Held | null {
    return this.#parts.hold?.still ?? null
  }

  get newsroom(): Newsroom {
    return this.#parts.newsroom.now
  }

  get rows(): readonly StoryRow[] {
    return this.#parts.stories.rows
  }

  get notices(): readonly Notice[] {
    return this.#parts.notices.all
  }

  get listed(): Promise<void> {
    return this.#listed
  }

  /** Whether what nobody waits for (thinning, summaries) may still be written. */
  get mayWrite(): boolean {
    return !this.readOnly && !this.#gate.closed
  }

  watch(watcher: LibraryWatcher): void {
    this.#watcher = watcher
  }

  /** The first look at every story, for somebody who waits for it. Throws the disk's error. */
  async list(sweep: boolean): Promise<void> {
    await this.#reconcile(READING_WIDTH, sweep)
  }

  /** The same, few stories at a time, while the window is drawn and somebody writes. */
  listLater(sweep: boolean): void {
    this.#listed = this.#reconcile(CHECKING_WIDTH, sweep).catch(error => this.#tellUnlisted(error))
  }

  async refresh(id?: string): Promise<void> {
    this.#gate.mustBeOpen()
    await (id === undefined ? this.#reconcile(CHECKING_WIDTH, false) : this.#parts.stories.check(id))
    this.#news.flush()
  }

  followDisk(): void {
    this.#disk.start()
    this.#parts.hold?.start()
  }

  async lookAround(): Promise<void> {
    await this.#disk.lookAtAll()
    this.#news.flush()
  }

  async readStory(id: string): Promise<Article> {
    this.#gate.mustBeOpen()
    return this.#parts.stories.read(id, 'held')
  }

  async openStory(id: string): Promise<Article> {
    const article = await this.readStory(id)
    this.#disk.attend(id)
    if (this.readOnly) return article
    const settled = await this.#gate.pass(() => this.#outside.seen(article))
    return settled ? this.readStory(id) : article
  }

  async outsideVersions(id: string): Promise<readonly OutsideVersion[]> {
    this.#gate.mustBeOpen()
    return this.#outside.list(id)
  }

  async readOutside(id: string, key: string): Promise<Article> {
    this.#gate.mustBeOpen()
    return this.#outside.read(id, key)
  }

  keepOwn(id: string): Promise<void> {
    return this.#gate.pass(() => this.#outside.keepMine(id))
  }

  takeOutside(id: string, key: string): Promise<Article> {
    return this.#gate.pass(async () => this.#done(await this.#outside.take(id, key, this.#instant())))
  }

  createStory(fields: NewStory = {}): Promise<Article> {
    return this.#gate.pass(async () => {
      const language = fields.language ?? this.newsroom.languages[0] ?? 'en'
      const fresh = newArticle(this.#instant(), { ...given(fields), language })
      return this.#done(await this.#parts.stories.create(fresh))
    })
  }

  /** Its own folder must be there to take it, so nobody looks for the library first. */
  saveStory(article: Article): Promise<Article> {
    return this.#gate.passUnseen(async () => {
      const saved = await this.#parts.stories.change(
        article.id,
        now => ({
          ...article,
          publications: mergePublications(now.publications, article.publications),
          publishedAt: article.publishedAt ?? now.publishedAt,
          modifiedAt: this.#instant(),
        }),
        article,
      )
      return this.#done(saved)
    })
  }

  recordPublication(id: string, publication: Publication): Promise<Article> {
    return this.#gate.pass(async () => {
      const saved = await this.#parts.stories.change(id, now => ({
        ...now,
        publications: [...now.publications, publication],
        publishedAt: now.publishedAt ?? publication.at,
      }))
      await this.#parts.revisions.flush()
      return this.#done(saved)
    })
  }

  changeStory(id: string, change: (now: Article) => Article): Promise<Article> {
    return this.#gate.pass(async () => {
      const saved = await this.#parts.stories.change(id, now => {
        const wanted = change(now)
        return wanted === now ? now : { ...wanted, modifiedAt: this.#instant() }
      })
      return this.#done(saved)
    })
  }

  async listVersions(id: string): Promise<readonly Version[]> {
    return this.#parts.history.list(await this.readStory(id))
  }

  async readVersion(id: string, seq: number): Promise<Article> {
    const now = await this.readStory(id)
    return now.seq === seq ? now : this.#parts.history.read(id, seq)
  }

  restoreVersion(id: string, seq: number, by: string): Promise<Article> {
    return this.#gate.pass(async () => {
      const { stories, history } = this.#parts
      await stories.keep(id)
      const earlier = await history.read(id, seq)
      const saved = await stories.change(id, now => ({
        ...restoredArticle(now, earlier),
        modifiedAt: this.#instant(),
        modifiedBy: by,
      }))
      return this.#done(saved)
    })
  }

  nameVersion(id: string, seq: number, name: string, by: string): Promise<void> {
    return this.#gate.pass(async () => {
      const { stories, history } = this.#parts
      if ((await stories.read(id)).seq === seq) await stories.keep(id)
      await history.name(id, seq, { name: name.trim(), by, at: this.#instant() })
    })
  }

  markVersion(id: string, seq: number, name: string, by: string): Promise<boolean> {
    return this.#gate.pass(async () => {
      const { stories, history } = this.#parts
      if ((await stories.read(id)).seq === seq) await stories.keep(id)
      return history.mark(id, seq, { name: name.trim(), by, at: this.#instant() })
    })
  }

  trashStory(id: string, by = ''): Promise<void> {
    return this.#gate.pass(async () => {
      await this.#parts.trash.put(id, by)
      this.#parts.search.changed(id)
    })
  }

  untrashStory(id: string): Promise<StoryRow> {
    return this.#gate.pass(async () => summariseStory(this.#done(await this.#parts.trash.restore(id))))
  }

  get trashCount(): number {
    return this.#parts.trash.count
  }

  async listTrash(): Promise<readonly TrashedStory[]> {
    this.#gate.mustBeOpen()
    return this.#parts.trash.list()
  }

  async readTrashed(id: string): Promise<Article> {
    this.#gate.mustBeOpen()
    return this.#parts.trash.read(id)
  }

  deleteTrashed(id: string): Promise<void> {
    return this.#gate.pass(() => this.#parts.trash.delete(id))
  }

  addMedia(bytes: Uint8Array): Promise<StoredMedia> {
    return this.#gate.pass(() => this.#parts.media.add(bytes))
  }

  updateNewsroom(change: Change<Newsroom>): Promise<Newsroom> {
    return this.#gate.pass(() => this.#parts.newsroom.update(given(change)))
  }

  mediaFile(name: string): string {
    this.#gate.mustBeOpen()
    return this.#parts.media.file(name)
  }

  async search(query: string, { whole = false } = {}): Promise<SearchAnswer> {
    this.#gate.mustBeOpen()
    const { search, stories, now } = this.#parts
    return searchStories(search, stories, parseQuery(query), new Date(now()), whole)
  }

  async related(id: string): Promise<RelatedAnswer> {
    this.#gate.mustBeOpen()
    return relatedTo(this.#parts.search, this.#parts.stories, id)
  }

  warmSearch(): void {
    this.#parts.search.warm()
  }

  /** Called when whoever writes to the library came, went or fell silent. */
  holdChanged(hold: Hold): void {
    this.#watcher?.hold?.(hold)
  }

  /** Called when another program changed a story that somebody may be working on. */
  changedOutside(id: string): void {
    this.#watcher?.story?.(id)
  }

  /** Called when rows came, went or changed. */
  rowsChanged(): void {
    if (!this.readOnly) this.#index.ask()
  }

  /** Called when the disk held something else than the row of a story says. */
  rowFound(id: string): void {
    this.#parts.search.changed(id)
    if (this.#watcher) this.#news.note(id)
  }

  async settle(): Promise<void> {
    await Promise.allSettled([this.#listed, this.#gate.settle()])
    await this.#parts.stories.settle()
    await this.#parts.revisions.flush()
    await this.#parts.history.settle()
    await this.#index.flush()
  }

  async close(): Promise<void> {
    if (this.#gate.closed) return
    this.#gate.close()
    this.#parts.hold?.stop()
    await this.#disk.stop()
    await this.settle()
    await this.#parts.search.close()
    if (!this.readOnly) await removeTemporariesLeft(this.#parts.files, this.folder)
    await this.#parts.lock?.release()
  }

  /** Its words are read again by the search itself, so that no save waits for them. */
  #done(article: Article): Article {
    this.#parts.search.changed(article.id)
    return article
  }

  #reconcile(width: number, sweep: boolean): Promise<void> {
    const { files, paths, stories, notices } = this.#parts
    return reconcile(files, paths, stories, notices, { width, sweep, stopped: () => this.#gate.closed })
  }

  #tellUnlisted(error: unknown): void {
    const message = `The stories could not be compared with the disk (${errorCode(error)}); the list may be out of date.`
    this.#parts.notices.tell('stories-not-listed', 'library', message)
  }

  async #writeIndex(): Promise<void> {
    const { files, paths, stories, notices } = this.#parts
    try {
      await LibraryIndex.write(files, paths.index, stories.entries)
    } catch {
      notices.tell(
        'index-not-written',
        'index',
        'The list of stories was not written down; it is made anew at the next start.',
      )
    }
  }

  #instant(): string {
    return new Date(this.#parts.now()).toISOString()
  }
}

function given<T extends object>(change: Change<T>): Partial<T> {
  const entries = Object.entries(change).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Partial<T>
}
