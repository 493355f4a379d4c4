import { join } from 'node:path'
import type { FileSystem } from '../FileSystem.ts'
import { inParallel } from '../inParallel.ts'
import { isStoryId, type LibraryPaths } from '../libraryPaths.ts'
import type { NewsroomFile } from '../NewsroomFile.ts'
import type { StoryStore } from '../StoryStore.ts'
import { COPY_OF_NEWSROOM, COPY_OF_STORY } from './copyNames.ts'
import type { SyncCopies } from './SyncCopies.ts'
import { WATCHES_BELOW, watchFolder } from './watchFolder.ts'

/** A sync program writes a file in steps; it is looked at once it rests. Milliseconds. */
const REST_MS = 300
/** Every so often a few stories are looked at whatever the system tells: the newest ones, and some of all in turn. */
const ROUND_MS = 5_000
const NEWEST = 24
const IN_TURN = 40
/** A save always finds one of the four threads that talk to the disk free. */
const WIDTH = 2
/** Story folders watched one by one where the system does not watch below. */
const WATCHED = 64
/** A story whose file is gone may be on its way: it is read, and mended, only when it is still so then. */
const ON_ITS_WAY_MS = 10_000

export type OutsideWatchParts = {
  readonly files: FileSystem
  readonly paths: LibraryPaths
  readonly folder: string
  readonly stories: StoryStore
  readonly newsroom: NewsroomFile
  /** null when nothing may be written: copies are then left where they are. */
  readonly copies: SyncCopies | null
  onNewsroom(): void
  /** The lock was made, changed or removed. */
  onLock(): void
}

/** Notices what other programs do in the library's folder while it is open. */
export class OutsideWatch {
  readonly #parts: OutsideWatchParts
  readonly #stops = new Map<string, () => void>()
  readonly #dirty = new Set<string>()
  readonly #missing = new Map<string, number>()
  #timer: NodeJS.Timeout | null = null
  #round: NodeJS.Timeout | null = null
  #looking: Promise<void> = Promise.resolve()
  #at = 0
  #shelf: readonly [number, number] = [Number.NaN, Number.NaN]
  #stopped = false

  constructor(parts: OutsideWatchParts) {
    this.#parts = parts
  }

  start(): void {
    if (this.#round || this.#stopped) return
    const { folder, paths } = this.#parts
    this.#watch(folder, name => this.#changed(name))
    if (!WATCHES_BELOW) this.#watch(paths.articles, name => this.#changed(`articles/${name}`))
    this.#round = setInterval(() => this.#lookAtFew(), ROUND_MS).unref()
  }

  /** Returns when no look is under way any more. */
  async stop(): Promise<void> {
    this.#stopped = true
    if (this.#timer) clearTimeout(this.#timer)
    if (this.#round) clearInterval(this.#round)
    for (const stop of this.#stops.values()) stop()
    this.#stops.clear()
    await this.#looking
  }

  /** Somebody has opened this story: it is watched closely from now on. */
  attend(id: string): void {
    if (!this.#round || this.#stopped) return
    this.#dirty.add(`versions/${id}`)
    this.#changed(`articles/${id}`)
    if (WATCHES_BELOW || this.#stops.has(id)) return
    const [, , oldest] = this.#stops.keys()
    if (this.#stops.size > WATCHED && oldest !== undefined) this.#unwatch(oldest)
    this.#stops.set(
      id,
      watchFolder(this.#parts.paths.story(id), () => this.#changed(`articles/${id}`)),
    )
  }

  /** Looks at everything once, few at a time. Returns when done. */
  lookAtAll(): Promise<void> {
    return this.#next(async () => {
      await this.#lookAtTop()
      await this.#lookForNew()
      await this.#parts.copies?.ofFolders()
      await inParallel(this.#ids(), WIDTH, id => this.#lookAt(id))
    })
  }

  #watch(folder: string, onName: (name: string) => void): void {
    this.#stops.set(folder, watchFolder(folder, onName))
  }

  #unwatch(key: string): void {
    this.#stops.get(key)?.()
    this.#stops.delete(key)
  }

  /** `name` is a path in the library's folder. */
  #changed(name: string): void {
    if (name === 'lock') this.#parts.onLock()
    if (name === 'newsroom.json' || COPY_OF_NEWSROOM.test(name)) this.#dirty.add('top')
    const [shelf, story = ''] = name.split('/')
    if (shelf === 'articles' && isStoryId(story)) this.#dirty.add(story)
    else if (shelf === 'articles' && COPY_OF_STORY.test(story)) this.#dirty.add('folders')
    if (this.#dirty.size === 0 || this.#stopped) return
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#lookAtDirty(), REST_MS).unref()
  }

  #lookAtDirty(): Promise<void> {
    const dirty = [...this.#dirty]
    this.#dirty.clear()
    return this.#next(() =>
      inParallel(dirty, WIDTH, async name => {
        if (name === 'top') await this.#lookAtTop()
        else if (name === 'folders') await this.#parts.copies?.ofFolders()
        else if (isStoryId(name)) await this.#lookAt(name)
        else await this.#parts.copies?.ofVersions(name.slice('versions/'.length))
      }),
    )
  }

  #lookAtFew(): Promise<void> {
    const ids = this.#ids()
    const turn = ids.slice(this.#at, this.#at + IN_TURN)
    this.#at = this.#at + IN_TURN < ids.length ? this.#at + IN_TURN : 0
    const few = new Set([...ids.slice(0, NEWEST), ...turn])
    return this.#next(async () => {
      await this.#lookAtTop()
      await this.#lookForNew()
      await inParallel([...few], WIDTH, id => this.#lookAt(id))
    })
  }

  /** Newest first: what is worked on is near the top. */
  #ids(): readonly string[] {
    return this.#parts.stories.rows.map(({ id }) => id)
  }

  /** One look at a time; one that fails (a disk that went away) is made up for by the next. */
  #next(look: () => Promise<unknown>): Promise<void> {
    this.#looking = this.#looking.then(async () => {
      if (this.#stopped) return
      await look().catch(() => undefined)
    })
    return this.#looking
  }

  async #lookAtTop(): Promise<void> {
    const { newsroom, onNewsroom } = this.#parts
    if (await newsroom.check()) onNewsroom()
    await this.#parts.copies?.ofTop()
  }

  /** Stories that came, and copies of whole ones; listed while the folder of stories changes and once more. */
  async #lookForNew(): Promise<void> {
    const { files, paths, stories, copies } = this.#parts
    const facts = await files.examine(paths.articles)
    if (facts?.kind !== 'folder' || this.#shelf.every(time => time === facts.mtimeMs)) return
    const names = (await files.list(paths.articles)).filter(({ kind }) => kind === 'folder')
    const fresh = names.filter(({ name }) => isStoryId(name) && !stories.row(name))
    await inParallel(fresh, WIDTH, ({ name }) => this.#lookAt(name))
    if (names.some(({ name }) => COPY_OF_STORY.test(name))) await copies?.ofFolders()
    this.#shelf = [facts.mtimeMs, this.#shelf[0]]
  }

  async #lookAt(id: string): Promise<void> {
    const { files, paths, stories, copies } = this.#parts
    if (this.#stopped) return
    if (await files.examine(join(paths.story(id), 'article.json'))) {
      this.#missing.delete(id)
      await stories.check(id)
      await copies?.ofStory(id)
    } else await this.#lookForMissing(id)
  }

  async #lookForMissing(id: string): Promise<void> {
    const { files, paths, stories } = this.#parts
    // The whole library may be away: a disk that was taken out has not lost its stories.
    if ((await files.examine(paths.articles))?.kind !== 'folder' || !(await files.examine(paths.newsroom)))
      return
    const since = this.#missing.get(id) ?? performance.now()
    this.#missing.set(id, since)
    const trashed = await files.examine(join(paths.trashed(id), 'article.json'))
    if (trashed || !(await files.examine(paths.story(id)))) await stories.gone(id)
    else if (performance.now() - since >= ON_ITS_WAY_MS) await stories.check(id)
  }
}
