import type { Article, Publication } from '../../shared/article/Article.ts'
import type { Hold } from '../../shared/article/Hold.ts'
import type { Newsroom } from '../../shared/article/Newsroom.ts'
import type { OutsideVersion } from '../../shared/article/OutsideVersion.ts'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import type { TrashedStory } from '../../shared/article/TrashedStory.ts'
import type { Version } from '../../shared/article/Version.ts'
import type { Notice } from '../../shared/bridge/Notice.ts'
import type { Held } from './lock/readHolder.ts'
import type { RowChange } from './RowNews.ts'
import type { RelatedAnswer } from './search/relatedTo.ts'
import type { SearchAnswer } from './search/searchStories.ts'

export type StoredMedia = {
  /** `<sha256>.<ext>`, for a figure's `media`. */
  readonly name: string
  /** Pixels as shown, orientation applied. */
  readonly width: number
  readonly height: number
  /** What the picture's own metadata say of author and rights; '' when nothing. */
  readonly credit: string
}

/** Some of the fields; one that is undefined is not given. */
export type Change<T> = { readonly [K in keyof T]?: T[K] | undefined }

export type NewStory = Change<Omit<Article, 'id' | 'seq'>>

/** Told of what nobody here asked for: the disk held something else than was known. */
export type LibraryWatcher = {
  /** Rows found changed, come or gone, gathered for a moment. */
  rows(change: RowChange): void
  notice(notice: Notice): void
  /** A story somebody may be working on was changed by another program. */
  story?(id: string): void
  /** The newsroom's details were changed by another program. */
  newsroom?(newsroom: Newsroom): void
  /** Who writes to the library, that is open for reading only here, came, went or fell silent. */
  hold?(hold: Hold): void
}

/**
 * A newsroom's library: a folder of stories and pictures with one writer at a time. Expected failures are
 * Refusals. Nothing that was acknowledged is lost by a crash, a kill or a power cut. Every method that
 * changes something throws 'library-read-only' when `readOnly`, 'no-library' after `close`, and 'not-saved'
 * when the disk refuses, the version before being safe.
 */
export type Library = {
  readonly folder: string
  readonly readOnly: boolean
  /** Who writes to it, when that is another computer; null otherwise. */
  readonly hold: Hold | null
  /** That computer's lock once it gave no sign of life, for `still` of openLibrary; null while it does. */
  readonly stillHeld: Held | null
  readonly newsroom: Newsroom
  /** The stories on the desk as they are now, newest first; as they were last known until `listed`. */
  readonly rows: readonly StoryRow[]
  readonly notices: readonly Notice[]
  /** Fulfilled when every row was compared with the disk once. Fulfilled already unless opened with `rowsAtOnce`. */
  readonly listed: Promise<void>
  watch(watcher: LibraryWatcher): void
  /**
   * Looks at the disk again, for one story or all, and takes up what was changed by others: rows follow, the
   * watcher is told. Throws the disk's error when the stories cannot be listed.
   */
  refresh(id?: string): Promise<void>
  /** From the disk, proven whole. Throws 'unknown-story', 'not-readable', 'damaged' or 'library-newer'. */
  readStory(id: string): Promise<Article>
  /** The language is the newsroom's first unless given. */
  createStory(fields?: NewStory): Promise<Article>
  /**
   * Saves the article whole and answers once it is on the disk, with its next number and time. Publications
   * already recorded stay. Throws also 'unknown-story', and 'invalid-request' for what no reader could read.
   */
  saveStory(article: Article): Promise<Article>
  /** Adds to the record of what was published when; that version is kept for ever. */
  recordPublication(id: string, publication: Publication): Promise<Article>
  /** As readStory, for somebody who goes on from this version: what came in from outside and says the same is seen. */
  openStory(id: string): Promise<Article>
  /** Notices from now on what other programs do in the folder, and tells the watcher. Ends with `close`. */
  followDisk(): void
  /** Looks at once at all that other programs may have done; for when somebody comes back to the window. */
  lookAround(): Promise<void>
  /** Versions that came in from outside while the story was worked on, newest first. */
  outsideVersions(id: string): Promise<readonly OutsideVersion[]>
  /** Throws also 'damaged', 'library-newer' and 'not-found'. */
  readOutside(id: string, key: string): Promise<Article>
  /** The story stays as it is; what came in joins its earlier versions. */
  keepOwn(id: string): Promise<void>
  /** What came in becomes the story; the story as it was joins its earlier versions. Throws also as readOutside. */
  takeOutside(id: string, key: string): Promise<Article>
  /**
   * Changes a story as it stands on the disk, whatever anybody else holds of it; a change that gives back the very
   * same article saves nothing. Throws as `readStory` and `saveStory`.
   */
  changeStory(id: string, change: (now: Article) => Article): Promise<Article>
  /**
   * The versions of a story, newest first, the story as it is now among them; one that is damaged is listed so.
   * Throws as `readStory`.
   */
  listVersions(id: string): Promise<readonly Version[]>
  /** Throws as `readStory`, and 'unknown-version'. */
  readVersion(id: string, seq: number): Promise<Article>
  /**
   * Puts the words of an earlier version back as a new one; the one before is kept. Status, publications, embargo
   * and holds stay as they are. Throws as `readVersion` and `saveStory`.
   */
  restoreVersion(id: string, seq: number, by: string): Promise<Article>
  /** Names a version, which is then kept for ever; '' takes the name away. Throws also 'unknown-version'. */
  nameVersion(id: string, seq: number, name: string, by: string): Promise<void>
  /** As nameVersion, for a version that has no name yet; answers whether it was given. */
  markVersion(id: string, seq: number, name: string, by: string): Promise<boolean>
  /** Throws also 'unknown-story', and 'collision' when one of the same id lies in the trash; both stay then. */
  trashStory(id: string, by?: string): Promise<void>
  /** Throws also 'unknown-story', 'collision' when one of the same id is on the desk, and 'damaged'; it stays then. */
  untrashStory(id: string): Promise<StoryRow>
  /** How many stories lie in the trash. */
  readonly trashCount: number
  /** Every story in the trash, a damaged one too; the newest first. */
  listTrash(): Promise<readonly TrashedStory[]>
  /** A story in the trash, from its newest whole version; nothing is changed. Throws 'unknown-story' or 'damaged'. */
  readTrashed(id: string): Promise<Article>
  /**
   * Deletes a story in the trash with all its versions, for ever: the only deletion there is. A kill at any moment
   * leaves it whole in the trash or gone. Pictures stay. Throws also 'unknown-story' and 'not-writable'.
   */
  deleteTrashed(id: string): Promise<void>
  /**
   * Stores a JPEG, PNG, GIF, WebP or AVIF of at most 50 MB by its content, metadata stripped. Throws also
   * 'not-an-image', 'too-large' and 'empty'.
   */
  addMedia(bytes: Uint8Array): Promise<StoredMedia>
  /** Absolute path of a stored picture. Throws 'unsafe-path' for what is no picture's name, and 'not-found'. */
  mediaFile(name: string): string
  updateNewsroom(change: Change<Newsroom>): Promise<Newsroom>
  /**
   * Stories that fit a query (see parseQuery): every word by its beginning or, where no story holds it so,
   * spelled nearly so. `whole` waits until every story was read. Throws also 'search-failed'.
   */
  search(query: string, options?: { readonly whole?: boolean }): Promise<SearchAnswer>
  /** At most eight stories like one, the likest first. Throws also 'search-failed'. */
  related(id: string): Promise<RelatedAnswer>
  /** Begins to read what search needs, before anybody asks. */
  warmSearch(): void
  /** Returns when all that was put off (versions, index) is written too. Saving needs no call of this. */
  settle(): Promise<void>
  /** Settles and lets the next writer in. */
  close(): Promise<void>
}
