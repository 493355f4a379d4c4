import { join } from 'node:path'
import type { Article } from '../../../shared/article/Article.ts'
import { countChange } from '../../../shared/compare/countChange.ts'
import { articleShape } from '../articleShape.ts'
import type { FileFacts, FileSystem } from '../FileSystem.ts'
import { inParallel } from '../inParallel.ts'
import { Revisions } from '../Revisions.ts'
import { VersionCache, type VersionEntry } from './VersionCache.ts'
import { factsOf } from './VersionFacts.ts'
import { VersionNames } from './VersionNames.ts'

const EXAMINING_WIDTH = 3

/** One version that is kept: null where it cannot be read. */
export type Kept = { readonly seq: number; readonly entry: VersionEntry | null; readonly name: string | null }

/** The versions of one story as they are on the disk now. */
export class VersionShelf {
  readonly revisions: Revisions<Article>
  readonly names: VersionNames
  readonly #files: FileSystem
  readonly #folder: string
  readonly #id: string
  /** The version unpacked last: the next one is compared with it. */
  #last: Article | null = null

  constructor(files: FileSystem, story: string, id: string) {
    this.#files = files
    this.#folder = join(story, 'revisions')
    this.#id = id
    this.revisions = new Revisions(files, this.#folder, id, articleShape)
    this.names = new VersionNames(files, this.#folder, id)
  }

  /** Oldest first. Only what `cache` does not know is unpacked; words that came and went are counted on request. */
  async survey(cache: VersionCache, counted: boolean): Promise<readonly Kept[]> {
    const seqs = (await this.revisions.list()).toReversed()
    const there = new Map<number, FileFacts>()
    await inParallel(seqs, EXAMINING_WIDTH, async seq => {
      const facts = await this.revisions.examine(seq)
      if (facts) there.set(seq, facts)
    })
    const named = await this.#named(seqs.length)
    const kept: Kept[] = []
    let before = 0
    for (const [seq, facts] of [...there].toSorted(([one], [other]) => one - other)) {
      const entry = await this.#entry(seq, facts, counted ? before : null, cache)
      if (entry) before = seq
      kept.push({ seq, entry, name: named.has(seq) ? await this.names.read(seq) : null })
    }
    cache.keepOnly(new Set(there.keys()))
    this.#last = null
    return kept
  }

  /** A version as it stands there, proven whole; null when it is not. */
  async readable(seq: number): Promise<Article | null> {
    if (this.#last?.seq === seq) return this.#last
    this.#last = await this.revisions.read(seq).then(
      ({ body }) => body,
      () => null,
    )
    return this.#last
  }

  async #entry(
    seq: number,
    { size, mtimeMs }: FileFacts,
    before: number | null,
    cache: VersionCache,
  ): Promise<VersionEntry | null> {
    const known = cache.fresh(seq, { size, mtimeMs })
    if (known && (before === null || known.change?.against === before)) return known
    const older = before ? await this.readable(before) : null
    const article = await this.readable(seq)
    if (!article) {
      cache.forget(seq)
      return null
    }
    const counts = () => countChange(older?.document ?? null, article.document)
    const change = before === null ? null : { against: before, ...counts() }
    const entry = { facts: known?.facts ?? factsOf(article), size, mtimeMs, change }
    cache.put(entry)
    return entry
  }

  async #named(versions: number): Promise<ReadonlySet<number>> {
    if (versions === 0) return new Set()
    return VersionNames.among((await this.#files.list(this.#folder)).map(({ name }) => name))
  }

  readCache(): Promise<VersionCache> {
    return VersionCache.read(this.#files, this.#folder, this.#id)
  }

  writeCache(cache: VersionCache): Promise<void> {
    return cache.write(this.#files, this.#folder, this.#id)
  }
}
