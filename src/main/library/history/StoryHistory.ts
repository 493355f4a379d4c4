import type { Article } from '../../../shared/article/Article.ts'
import type { Version } from '../../../shared/article/Version.ts'
import { Refusal } from '../../../shared/Refusal.ts'
import { Deferred } from '../Deferred.ts'
import { errorCode } from '../errorCode.ts'
import type { FileSystem } from '../FileSystem.ts'
import type { LibraryPaths } from '../libraryPaths.ts'
import { Turns } from '../Turns.ts'
import { listVersions } from './listVersions.ts'
import { thinVersions } from './thinVersions.ts'
import type { VersionCache } from './VersionCache.ts'
import type { VersionName } from './VersionNames.ts'
import { VersionShelf } from './VersionShelf.ts'

/** Thinning waits until nobody has written for a while, and looks at a story again only after ten minutes. */
const QUIET_MS = 30_000
const LONGEST_MS = 15 * 60_000
const AGAIN_MS = 10 * 60_000
/** Stories whose summaries stay in memory. */
const HELD = 4

export type StoryHistoryParts = {
  readonly files: FileSystem
  readonly paths: LibraryPaths
  /** Whether anything may be written: names, summaries, thinning. */
  mayWrite(): boolean
  now(): number
}

/** The earlier versions of stories: listed, read, named, thinned. Work on one story's versions goes in turns. */
export class StoryHistory {
  readonly #parts: StoryHistoryParts
  readonly #turns = new Turns()
  readonly #held = new Map<string, VersionCache>()
  readonly #thinned = new Map<string, number>()
  readonly #waiting = new Set<string>()
  readonly #later = new Deferred(() => this.#thinWaiting(), QUIET_MS, LONGEST_MS)

  constructor(parts: StoryHistoryParts) {
    this.#parts = parts
  }

  /** Newest first, `now` (the story as it stands) among them. A damaged version is listed as such. */
  list(now: Article): Promise<readonly Version[]> {
    return this.#turns.take(now.id, async () => {
      const [shelf, cache] = await this.#open(now.id)
      const versions = await listVersions(shelf, cache, now)
      await this.#keep(shelf, cache)
      return versions
    })
  }

  /** Throws Refusal 'unknown-version', 'damaged', 'library-newer' or 'not-readable'. */
  async read(id: string, seq: number): Promise<Article> {
    try {
      const { revisions } = this.#shelf(id)
      if (!(await revisions.examine(seq))) throw unknownVersion()
      return (await revisions.read(seq)).body
    } catch (cause) {
      if (cause instanceof Refusal) throw cause
      const code = errorCode(cause)
      if (code === 'ENOENT') throw unknownVersion()
      throw code.startsWith('Z') || code.startsWith('ERR_')
        ? new Refusal('damaged', 'This version is damaged and cannot be shown; the story itself is safe.', {
            cause,
          })
        : new Refusal(
            'not-readable',
            `The disk did not give the version back (${code}); it is left as it is. Check the disk and try again.`,
            { cause },
          )
    }
  }

  /** A version with a name stays for ever; '' takes the name away. Throws Refusal 'unknown-version' or 'not-saved'. */
  name(id: string, seq: number, name: VersionName): Promise<void> {
    return this.#turns.take(id, async () => {
      const { revisions, names } = this.#shelf(id)
      if (!(await revisions.examine(seq))) throw unknownVersion()
      await (name.name ? names.give(seq, name) : names.take(seq))
    })
  }

  /** Names a version unless it has a name; answers whether it was given. Throws as `name`. */
  mark(id: string, seq: number, name: VersionName): Promise<boolean> {
    return this.#turns.take(id, async () => {
      const { revisions, names } = this.#shelf(id)
      if (!(await revisions.examine(seq))) throw unknownVersion()
      if (await names.read(seq)) return false
      await names.give(seq, name)
      return true
    })
  }

  /** Called when a version was kept: sooner or later those before it are thinned. */
  kept(id: string): void {
    const last = this.#thinned.get(id)
    const since = last === undefined ? AGAIN_MS : this.#parts.now() - last
    if (since < 0 || since >= AGAIN_MS) this.#waiting.add(id)
    if (this.#waiting.size > 0) this.#later.ask()
  }

  /** Takes out the versions that are due to go by their age, and says how many went. */
  thin(id: string): Promise<number> {
    return this.#turns.take(id, async () => {
      this.#thinned.set(id, this.#parts.now())
      if (!this.#parts.mayWrite()) return 0
      const [shelf, cache] = await this.#open(id)
      const gone = await thinVersions(shelf, cache, this.#parts.now(), () => this.#parts.mayWrite())
      await this.#keep(shelf, cache)
      return gone
    })
  }

  settle(): Promise<void> {
    return this.#turns.settle()
  }

  async #thinWaiting(): Promise<void> {
    const ids = [...this.#waiting]
    this.#waiting.clear()
    // What cannot be thinned now (moved to the trash, a disk that fails) is only kept for longer.
    for (const id of ids) await this.thin(id).catch(() => 0)
  }

  #shelf(id: string): VersionShelf {
    return new VersionShelf(this.#parts.files, this.#parts.paths.story(id), id)
  }

  async #open(id: string): Promise<[VersionShelf, VersionCache]> {
    const shelf = this.#shelf(id)
    const cache = this.#held.get(id) ?? (await shelf.readCache())
    this.#held.delete(id)
    this.#held.set(id, cache)
    const [oldest] = this.#held.keys()
    if (this.#held.size > HELD && oldest !== undefined) this.#held.delete(oldest)
    return [shelf, cache]
  }

  async #keep(shelf: VersionShelf, cache: VersionCache): Promise<void> {
    // Derived: where it cannot be written it is made anew the next time.
    if (this.#parts.mayWrite()) await shelf.writeCache(cache).catch(() => undefined)
  }
}

function unknownVersion(): Refusal {
  return new Refusal('unknown-version', 'That version is no longer kept; the story itself is safe.')
}
