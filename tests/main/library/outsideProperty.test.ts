import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLibrary } from '../../../src/main/library/createLibrary.ts'
import type { Library } from '../../../src/main/library/Library.ts'
import { openLibrary } from '../../../src/main/library/openLibrary.ts'
import type { Article } from '../../../src/shared/article/Article.ts'
import { EMPTY_NEWSROOM } from '../../../src/shared/article/Newsroom.ts'
import { headlineOf } from '../../../src/shared/document/headlineOf.ts'
import { Refusal } from '../../../src/shared/Refusal.ts'
import '../../support/propertySeed.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { writeOutside } from '../../support/writeOutside.ts'
import { writtenStory } from '../../support/writtenStory.ts'

const saying = (article: Article, headline: string): Article => ({
  ...article,
  document: writtenStory(headline),
})

/** Every headline that any whole file below a folder holds, compressed or not. */
function headlinesBelow(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Set(
    files.flatMap(({ name, parentPath }) => {
      if (!/\.json(\.gz)?$/.test(name)) return []
      const bytes = readFileSync(join(parentPath, name))
      try {
        const { kind, body } = JSON.parse(String(name.endsWith('.gz') ? gunzipSync(bytes) : bytes))
        return kind === 'article' ? [headlineOf(body.document)] : []
      } catch {
        return []
      }
    }),
  )
}

const away = fc.integer({ min: -2, max: 3 })

/** What one of both does to the one story. `by` is how far the other's number is above or below the own one. */
const STEP = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('save' as const), by: away }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('write' as const), by: away }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        ...([
          'copy',
          'delete',
          'damage',
          'look',
          'search',
          'read',
          'open',
          'mine',
          'take',
          'reopen',
        ] as const),
      ),
      by: away,
    }),
  },
)
type Step = { readonly do: string; readonly by: number }

/** Both at work on one story, and the headlines that must be found in the end. */
class Scene {
  readonly folder = join(temporaryFolder(), 'Library')
  readonly must = new Set<string>()
  #library: Library | null = null
  #held: Article | null = null
  /** What stands in the story's place, whose it is, and whether the library has looked at it. */
  #there: { headline: string; own: boolean; seen: boolean } | null = null

  async open(): Promise<void> {
    const library = await createLibrary(this.folder, { ...EMPTY_NEWSROOM, name: 'The Indus Post' })
    this.#library = library
    this.#held = await library.openStory((await library.createStory()).id)
  }

  async do(step: Step, headline: string): Promise<void> {
    const { library, held } = this.#now()
    const seq = Math.max(1, held.seq + step.by)
    const file = join(this.folder, 'articles', held.id, 'article.json')
    switch (step.do) {
      case 'save':
        this.#held = await library.saveStory(saying(held, headline))
        // Of saves in a row only the last must stay: the versions between are kept as time allows.
        if (this.#there?.own) this.must.delete(this.#there.headline)
        this.#put(headline, true)
        return
      case 'write':
        this.#lose()
        writeOutside(this.folder, { ...saying(held, headline), seq })
        this.#put(headline, false)
        return
      case 'copy':
        writeOutside(this.folder, { ...saying(held, headline), seq }, `article (${headline}).json`)
        this.must.add(headline)
        return
      case 'delete':
      case 'damage':
        this.#lose()
        mkdirSync(dirname(file), { recursive: true })
        if (step.do === 'delete') rmSync(file, { force: true })
        else writeFileSync(file, 'torn')
        this.#there = null
        return
      case 'search':
        await library.search('save write')
        return
      case 'reopen':
        await this.close()
        this.#library = await openLibrary(this.folder)
        // Found when a library is opened it is nobody's news: the other one's own to keep until it is written over.
        this.#held = (await this.#library.openStory(held.id).catch(gone)) ?? held
        return
      case 'take': {
        const [theirs] = await library.outsideVersions(held.id)
        if (theirs) {
          this.#held = await library.takeOutside(held.id, theirs.key)
          this.#put(headlineOf(this.#held.document), true)
        }
        return
      }
      default:
        if (step.do === 'look') await library.lookAround()
        else if (step.do === 'mine') await library.keepOwn(held.id)
        else if (step.do === 'read') await library.readStory(held.id).catch(gone)
        else this.#held = (await library.openStory(held.id).catch(gone)) ?? held
        if (this.#there && step.do !== 'mine') this.#there.seen = true
    }
  }

  async close(): Promise<void> {
    await this.#library?.close()
  }

  #now() {
    if (!this.#library || !this.#held) throw new Error('The scene was not opened.')
    return { library: this.#library, held: this.#held }
  }

  #put(headline: string, own: boolean): void {
    this.#there = { headline, own, seen: own }
    this.must.add(headline)
  }

  /** The other one destroys what stands there: what only he wrote and nobody saw is his own loss. */
  #lose(): void {
    if (this.#there && !this.#there.seen) this.must.delete(this.#there.headline)
  }
}

test('whatever both write and in whatever order, no version of either is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(STEP, { minLength: 1, maxLength: 14 }), async steps => {
      const scene = new Scene()
      await scene.open()
      for (const [index, step] of steps.entries()) await scene.do(step, `${step.do} ${index}`)
      await scene.do({ do: 'look', by: 0 }, '')
      await scene.close()
      const there = headlinesBelow(scene.folder)
      for (const headline of scene.must) expect(there, headline).toContain(headline)
      rmSync(scene.folder, { recursive: true, force: true })
    }),
    { numRuns: 60 },
  )
}, 120_000)

/** A story that is gone or damaged beyond mending cannot be opened, and what is held of it stays. */
function gone(error: unknown): null {
  if (error instanceof Refusal) return null
  throw error
}
