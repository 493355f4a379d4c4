import { join } from 'node:path'
import type { Article } from '../../shared/article/Article.ts'
import { Refusal } from '../../shared/Refusal.ts'
import { articleShape } from './articleShape.ts'
import type { FileFacts, FileSystem } from './FileSystem.ts'
import type { LibraryPaths } from './libraryPaths.ts'
import { Sight } from './outside/Sight.ts'
import { VersionedFile } from './VersionedFile.ts'

const ARTICLE = 'article.json'
/** Stories whose last saved state stays in memory, so that a save need not read the file first. */
const OPEN_AT_ONCE = 24

export type StoryFilesParts = {
  readonly files: FileSystem
  readonly paths: LibraryPaths
  readonly readOnly: boolean
}

/** The stories' files: those last worked on stay in memory, and what was seen of each on the disk is remembered. */
export class StoryFiles {
  readonly #parts: StoryFilesParts
  readonly #open = new Map<string, VersionedFile<Article>>()
  readonly #sights = new Map<string, Sight>()

  constructor(parts: StoryFilesParts) {
    this.#parts = parts
  }

  /** The file of a story, whether there is one on the disk or not. */
  of(id: string): VersionedFile<Article> {
    const { files, paths, readOnly } = this.#parts
    const known = this.#open.get(id)
    this.#open.delete(id)
    const place = {
      files,
      folder: paths.story(id),
      name: ARTICLE,
      id,
      damagedFolder: readOnly ? null : paths.damaged,
      sight: this.sight(id),
    }
    const file = known ?? new VersionedFile(place, articleShape)
    this.#open.set(id, file)
    const [oldest] = this.#open.keys()
    if (this.#open.size > OPEN_AT_ONCE && oldest !== undefined) this.#open.delete(oldest)
    return file
  }

  /** What the disk is known to hold of a story; null when it must be read. */
  known(id: string): Article | null {
    return this.#open.get(id)?.known?.body ?? null
  }

  sight(id: string): Sight {
    const sight = this.#sights.get(id) ?? new Sight()
    this.#sights.set(id, sight)
    return sight
  }

  /** Whether these are the facts of the file last seen and attended to; one never looked at counts as such. */
  isSeen(id: string, facts: FileFacts): boolean {
    const sight = this.#sights.get(id)
    return !sight || (sight.matches(facts) && !sight.news)
  }

  /** null when there is no such file, or the disk does not say. */
  facts(id: string): Promise<FileFacts | null> {
    const { files, paths } = this.#parts
    return files.examine(join(paths.story(id), ARTICLE)).catch(() => null)
  }

  /** The next use of a story reads it first. */
  drop(id: string): void {
    this.#open.delete(id)
  }

  /** The next use of each story reads it first. */
  dropAll(): void {
    this.#open.clear()
  }

  /** A story that was refused should not turn up at the next start; where it cannot be removed it does. */
  async takeBack(id: string): Promise<void> {
    const { files, paths } = this.#parts
    await files.remove(join(paths.story(id), ARTICLE)).catch(() => undefined)
    await files.removeFolder(paths.story(id)).catch(() => undefined)
  }

  /** Whether the library's folder is: a disk may be taken out under it, and its stories are then not gone. */
  async areHere(): Promise<boolean> {
    const { files, paths } = this.#parts
    return (await files.examine(paths.newsroom)) !== null || (await files.examine(paths.articles)) !== null
  }

  /** Why a story is not there. */
  async notThere(): Promise<Refusal> {
    if (await this.areHere()) return new Refusal('unknown-story', 'There is no such story in this library.')
    return new Refusal(
      'not-readable',
      'The library folder is gone. Bring it back and try again; what was saved before is safe there.',
    )
  }
}
