import { cpSync, existsSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { articleShape } from '../../../src/main/library/articleShape.ts'
import type { Library } from '../../../src/main/library/Library.ts'
import { newsroomShape } from '../../../src/main/library/newsroomShape.ts'
import { sealEnvelope } from '../../../src/main/library/sealEnvelope.ts'
import type { Article } from '../../../src/shared/article/Article.ts'
import { headlineOf } from '../../../src/shared/document/headlineOf.ts'
import { aLibrary, reopened } from '../../support/aLibrary.ts'
import { writeOutside } from '../../support/writeOutside.ts'
import { writtenStory } from '../../support/writtenStory.ts'

const saying = (article: Article, headline: string): Article => ({
  ...article,
  document: writtenStory(headline),
})
const storyFolder = (library: Library, id: string) => join(library.folder, 'articles', id)
const conflicts = (library: Library) => {
  const folder = join(library.folder, 'conflicts')
  return existsSync(folder) ? readdirSync(folder) : []
}

async function aStory() {
  const library = await aLibrary()
  const story = await library.createStory({ document: writtenStory('First') })
  const told: string[] = []
  library.watch({ rows: () => undefined, notice: () => undefined, story: id => told.push(id) })
  const waiting = async () => {
    const versions = await library.outsideVersions(story.id)
    const articles = await Promise.all(versions.map(({ key }) => library.readOutside(story.id, key)))
    return articles.map(({ document }) => headlineOf(document))
  }
  return { library, story, told, waiting }
}

const NAMES = [
  'article.sync-conflict-20261123-101010-ABCDEFG.json',
  "article (Anna's conflicted copy 2026-11-23).json",
  'article (Annas in Konflikt stehende Kopie 2026-11-23).json',
  'article-DESKTOP-AB12.json',
  'article (1).json',
  'article 2.json',
]

test.each(NAMES)('the copy "%s" is offered as a version, and kept in "conflicts"', async name => {
  const { library, story, told, waiting } = await aStory()
  const path = writeOutside(library.folder, saying({ ...story, seq: 9 }, 'From the other desk'), name)
  await library.lookAround()
  expect(await waiting()).toEqual(['From the other desk'])
  expect(await library.outsideVersions(story.id)).toMatchObject([{ source: 'copy' }])
  expect(existsSync(path)).toBe(false)
  expect(conflicts(library)).toEqual([expect.stringContaining(name)])
  expect(told).toEqual([story.id])
  expect(headlineOf((await library.readStory(story.id)).document)).toBe('First')
})

test('a copy that says what the story says is put away without a word', async () => {
  const { library, story, told, waiting } = await aStory()
  writeOutside(library.folder, { ...story, seq: 7, modifiedAt: '2026-05-18T07:00:00Z' }, 'article (1).json')
  await library.lookAround()
  expect(await waiting()).toEqual([])
  expect(told).toEqual([])
  expect(conflicts(library)).toHaveLength(1)
})

test('a copy of an own earlier version is put away without a word: it is in the history', async () => {
  const { library, story, told, waiting } = await aStory()
  const mine = await library.saveStory(saying(story, 'Mine'))
  const theirs = saying({ ...mine, seq: mine.seq + 1 }, 'Theirs')
  writeOutside(library.folder, mine, 'article.sync-conflict-20261123-101010-ABCDEFG.json')
  writeOutside(library.folder, theirs)
  await library.lookAround()
  expect(await waiting()).toEqual(['Theirs'])
  expect(told).toEqual([story.id])
  expect(conflicts(library)).toHaveLength(1)
})

test('a copied folder of a story is offered as a version of it, and kept whole', async () => {
  const { library, story, waiting } = await aStory()
  await library.settle()
  const copy = join(library.folder, 'articles', `${story.id} (conflicted copy 2026-11-23)`)
  cpSync(storyFolder(library, story.id), copy, { recursive: true })
  const other = writeOutside(library.folder, saying(story, 'In the copied folder'), 'elsewhere.json')
  renameSync(other, join(copy, 'article.json'))
  await library.lookAround()
  expect(await waiting()).toEqual(['In the copied folder'])
  const [kept] = conflicts(library)
  expect(readdirSync(join(library.folder, 'conflicts', kept ?? '')).sort()).toEqual([
    'article.json',
    'revisions',
  ])
})

test('a copy that cannot be read is told of once it stays so, and left where it is', async () => {
  const { library, story } = await aStory()
  const path = join(storyFolder(library, story.id), 'article (1).json')
  writeFileSync(path, '{"half')
  await library.lookAround()
  expect(library.notices).toEqual([])
  await library.lookAround()
  expect(library.notices).toMatchObject([{ code: 'copy-unreadable', path }])
  expect(existsSync(path)).toBe(true)
})

test('a copy of another story proves nothing about this one', async () => {
  const { library, story, waiting } = await aStory()
  const other = await library.createStory({ document: writtenStory('Another story') })
  const path = writeOutside(library.folder, other, 'article (1).json')
  const stray = join(storyFolder(library, story.id), 'article (1).json')
  renameSync(path, stray)
  await library.lookAround()
  await library.lookAround()
  expect(await waiting()).toEqual([])
  expect(existsSync(stray)).toBe(true)
})

test("a sync program's own temporary files are left alone", async () => {
  const { library, story } = await aStory()
  const names = ['.syncthing.article.json.tmp', '~syncthing~article.json.tmp', '.article.json.swp']
  for (const name of names) writeFileSync(join(storyFolder(library, story.id), name), 'on its way')
  await library.lookAround()
  await library.lookAround()
  expect(readdirSync(storyFolder(library, story.id))).toEqual(expect.arrayContaining(names))
  expect(library.notices).toEqual([])
})

test("a copy of the newsroom's details is kept in conflicts, and told of when it says something else", async () => {
  const { library } = await aStory()
  const { kind, format } = newsroomShape
  const copy = join(library.folder, 'newsroom.sync-conflict-20261123-101010-ABCDEFG.json')
  writeFileSync(
    copy,
    sealEnvelope({ kind, format, id: 'newsroom', seq: 5 }, { ...library.newsroom, name: 'Another Post' }),
  )
  await library.lookAround()
  expect(library.newsroom.name).toBe('The Indus Post')
  expect(library.notices).toMatchObject([{ code: 'newsroom-copy' }])
  expect(conflicts(library)).toHaveLength(1)
})

test('a copied version joins the earlier versions of the story when it is opened', async () => {
  const { library, story } = await aStory()
  await library.settle()
  const { kind, format } = articleShape
  const theirs = saying({ ...story, seq: 1 }, 'Their first')
  const folder = join(storyFolder(library, story.id), 'revisions')
  const bytes = gzipSync(sealEnvelope({ kind, format, id: story.id, seq: 1 }, theirs))
  writeFileSync(join(folder, '1.json.sync-conflict-20261123-101010-ABCDEFG.gz'), bytes)
  library.followDisk()
  await library.openStory(story.id)
  await expect.poll(() => conflicts(library)).toHaveLength(1)
  const numbers = readdirSync(folder).filter(name => /^\d+\.json\.gz$/.test(name))
  expect(numbers).toHaveLength(2)
  const now = await library.readStory(story.id)
  expect(headlineOf(now.document)).toBe('First')
  expect(now.seq).toBeGreaterThan(Math.max(...numbers.map(name => Number.parseInt(name, 10))))
})

test('while the library is open, a story that comes, changes or goes outside is told of', async () => {
  const library = await aLibrary()
  const [kept, dropped] = [await library.createStory(), await library.createStory()]
  const rows = new Map(library.rows.map(row => [row.id, row.headline]))
  library.watch({
    rows({ changed, removed }) {
      for (const row of changed) rows.set(row.id, row.headline)
      for (const id of removed) rows.delete(id)
    },
    notice: () => undefined,
  })
  library.followDisk()
  const came = { ...saying(kept, 'Came in'), id: '01KRWY4TC0S89CM0MS00X87E72' }
  writeOutside(library.folder, came)
  await expect.poll(() => rows.get(came.id)).toBe('Came in')
  writeOutside(library.folder, saying({ ...came, seq: 12 }, 'Changed there'))
  await library.lookAround()
  expect(rows.get(came.id)).toBe('Changed there')
  rmSync(storyFolder(library, dropped.id), { recursive: true })
  await library.lookAround()
  expect([...rows.keys()].sort()).toEqual([came.id, kept.id].sort())
})

test('a story that another computer moves to the trash is off the desk, however slowly its folder goes', async () => {
  const library = await aLibrary()
  const story = await library.createStory({ document: writtenStory('Going') })
  await library.settle()
  const trashed = join(library.folder, 'trash', story.id)
  cpSync(storyFolder(library, story.id), trashed, { recursive: true })
  rmSync(join(storyFolder(library, story.id), 'article.json'))
  await library.lookAround()
  expect(library.rows).toEqual([])
  expect(existsSync(join(storyFolder(library, story.id), 'article.json'))).toBe(false)
})

test('a story whose file is away for a moment is not mended behind the back of the sync program', async () => {
  const library = await aLibrary()
  const story = await library.createStory({ document: writtenStory('On its way') })
  await library.settle()
  const path = join(storyFolder(library, story.id), 'article.json')
  renameSync(path, `${path}.away`)
  await library.lookAround()
  expect(existsSync(path)).toBe(false)
  renameSync(`${path}.away`, path)
  await library.lookAround()
  expect(library.notices).toEqual([])
  expect(library.rows).toHaveLength(1)
})

test('a disk that was taken out has not lost its stories', async () => {
  const library = await aLibrary()
  await library.createStory()
  renameSync(library.folder, `${library.folder}-away`)
  await library.lookAround()
  expect(library.rows).toHaveLength(1)
  renameSync(`${library.folder}-away`, library.folder)
})

test("what another program writes of the newsroom is the newsroom's, and a change made here is added to it", async () => {
  const library = await aLibrary()
  const names: string[] = []
  library.watch({ rows: () => undefined, notice: () => undefined, newsroom: ({ name }) => names.push(name) })
  const { kind, format } = newsroomShape
  const path = join(library.folder, 'newsroom.json')
  const theirs = { ...library.newsroom, name: 'The New Post' }
  writeFileSync(path, sealEnvelope({ kind, format, id: 'newsroom', seq: 2 }, theirs))
  utimesSync(path, 1_000_000, 1_000_000)
  const changed = await library.updateNewsroom({ tagline: 'Since 1947' })
  expect(changed).toMatchObject({ name: 'The New Post', tagline: 'Since 1947' })
  const again = { ...changed, name: 'The Newest Post' }
  writeFileSync(path, sealEnvelope({ kind, format, id: 'newsroom', seq: 9 }, again))
  await library.lookAround()
  expect(names).toEqual(['The Newest Post'])
  await library.close()
  expect((await reopened(library.folder)).newsroom).toMatchObject({ name: 'The Newest Post' })
})
