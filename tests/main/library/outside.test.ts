import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Library } from '../../../src/main/library/Library.ts'
import type { Article } from '../../../src/shared/article/Article.ts'
import { aLibrary } from '../../support/aLibrary.ts'
import { FaultyDisk } from '../../support/FaultyDisk.ts'
import { writeOutside } from '../../support/writeOutside.ts'
import { writtenStory } from '../../support/writtenStory.ts'

const saying = (article: Article, headline: string): Article => ({
  ...article,
  document: writtenStory(headline),
})
const headlineOf = ({ document }: Article) => document.content?.[0]?.content?.[0]?.text ?? ''
const articleFile = (library: Library, id: string) => join(library.folder, 'articles', id, 'article.json')

async function aStory(options = {}) {
  const library = await aLibrary(options)
  const draft = await library.createStory({ document: writtenStory('First') })
  const story = await library.openStory(draft.id)
  const told: string[] = []
  library.watch({ rows: () => undefined, notice: () => undefined, story: id => told.push(id) })
  const waiting = async () => {
    const versions = await library.outsideVersions(story.id)
    return Promise.all(versions.map(({ key }) => library.readOutside(story.id, key)))
  }
  return { library, story, told, waiting }
}

test('a save over a story that another program changed keeps both versions, its own above both', async () => {
  const { library, story, told, waiting } = await aStory()
  writeOutside(library.folder, { ...saying(story, 'Theirs'), seq: 6, modifiedBy: 'Bilal' })
  const saved = await library.saveStory(saying(story, 'Mine'))
  expect(saved.seq).toBe(7)
  expect(headlineOf(await library.readStory(story.id))).toBe('Mine')
  expect((await waiting()).map(headlineOf)).toEqual(['Theirs'])
  expect(await library.outsideVersions(story.id)).toMatchObject([{ source: 'changed', by: 'Bilal' }])
  expect(told).toEqual([story.id])
})

test('another version with the very number of the own one is kept too', async () => {
  const { library, story, waiting } = await aStory()
  const mine = await library.saveStory(saying(story, 'Mine'))
  writeOutside(library.folder, { ...saying(story, 'Theirs'), seq: mine.seq })
  expect((await library.saveStory(saying(mine, 'Mine again'))).seq).toBe(mine.seq + 1)
  expect((await waiting()).map(headlineOf)).toEqual(['Theirs'])
})

test('what somebody else reads in between does not make it the version the writer goes on from', async () => {
  const { library, story, waiting } = await aStory()
  writeOutside(library.folder, { ...saying(story, 'Theirs'), seq: story.seq })
  await library.search('theirs')
  await library.readStory(story.id)
  await library.saveStory(saying(story, 'Mine'))
  expect((await waiting()).map(headlineOf)).toEqual(['Theirs'])
})

test('own saves, and files that only got another time, are never taken for changes from outside', async () => {
  const { library, story, told, waiting } = await aStory()
  let now = story
  for (const headline of ['One', 'Two', 'Three']) now = await library.saveStory(saying(now, headline))
  utimesSync(articleFile(library, story.id), 1_000_000, 1_000_000)
  now = await library.saveStory(saying(now, 'Four'))
  writeOutside(library.folder, now)
  now = await library.saveStory(saying(now, 'Five'))
  expect(now.seq).toBe(story.seq + 5)
  expect(await waiting()).toEqual([])
  expect(told).toEqual([])
})

test('keeping the own version puts the other one among the earlier ones', async () => {
  const { library, story, waiting } = await aStory()
  writeOutside(library.folder, { ...saying(story, 'Theirs'), seq: 2 })
  await library.saveStory(saying(story, 'Mine'))
  await library.keepOwn(story.id)
  expect(await waiting()).toEqual([])
  expect(headlineOf(await library.readStory(story.id))).toBe('Mine')
  expect(readdirSync(join(library.folder, 'articles', story.id, 'revisions'))).toContain('2.json.gz')
})

test('taking the other version makes it the newest and keeps the own one among the earlier ones', async () => {
  const { library, story, waiting } = await aStory()
  writeOutside(library.folder, { ...saying(story, 'Theirs'), seq: 2 })
  const mine = await library.saveStory(saying(story, 'Mine'))
  const [theirs] = await library.outsideVersions(story.id)
  const taken = await library.takeOutside(story.id, theirs?.key ?? '')
  expect(headlineOf(taken)).toBe('Theirs')
  expect(taken.seq).toBeGreaterThan(mine.seq)
  expect(await waiting()).toEqual([])
  expect(readdirSync(join(library.folder, 'articles', story.id, 'revisions'))).toContain(
    `${mine.seq}.json.gz`,
  )
})

test('who opens the story as the other program left it has seen that version', async () => {
  const { library, story, waiting } = await aStory()
  writeOutside(library.folder, { ...saying(story, 'Theirs'), seq: 2 })
  await library.readStory(story.id)
  expect(await waiting()).toHaveLength(1)
  const opened = await library.openStory(story.id)
  expect(headlineOf(opened)).toBe('Theirs')
  expect(await waiting()).toEqual([])
  await library.saveStory(saying(opened, 'On from theirs'))
  expect(await waiting()).toEqual([])
})

test('a story deleted outside while it is open is saved again, and that is told', async () => {
  const { library, story } = await aStory()
  rmSync(join(library.folder, 'articles', story.id), { recursive: true })
  const saved = await library.saveStory(saying(story, 'Still here'))
  expect(headlineOf(await library.readStory(story.id))).toBe('Still here')
  expect(saved.seq).toBeGreaterThan(story.seq)
  expect(library.notices).toMatchObject([{ code: 'story-made-again' }])
})

test('a story whose file was damaged outside while it is open is saved, and the damaged file is kept', async () => {
  const { library, story, waiting } = await aStory()
  writeFileSync(articleFile(library, story.id), 'half a sto')
  await library.saveStory(saying(story, 'Whole'))
  expect(headlineOf(await library.readStory(story.id))).toBe('Whole')
  expect(await waiting()).toEqual([])
  const [damaged] = readdirSync(join(library.folder, 'damaged'))
  expect(readFileSync(join(library.folder, 'damaged', damaged ?? ''), 'utf8')).toBe('half a sto')
})

test('a version from outside that cannot be kept stops the save, and none of both is lost', async () => {
  const disk = new FaultyDisk()
  const { library, story, waiting } = await aStory({ files: disk.files })
  writeOutside(library.folder, { ...saying(story, 'Theirs'), seq: 2 })
  disk.fail('makeFolder', 'ENOSPC', { about: 'outside' })
  await expect(library.saveStory(saying(story, 'Mine'))).rejects.toMatchObject({ code: 'not-saved' })
  await expect(library.saveStory(saying(story, 'Mine'))).rejects.toMatchObject({ code: 'not-saved' })
  expect(JSON.parse(readFileSync(articleFile(library, story.id), 'utf8')).seq).toBe(2)
  disk.heal()
  await library.saveStory(saying(story, 'Mine'))
  expect(headlineOf(await library.readStory(story.id))).toBe('Mine')
  expect((await waiting()).map(headlineOf)).toEqual(['Theirs'])
})

test('a save asks twice what stands in its place, and reads nothing', async () => {
  const disk = new FaultyDisk()
  const { library, story } = await aStory({ files: disk.files })
  const once = await library.saveStory(saying(story, 'One'))
  disk.calls.length = 0
  await library.saveStory(saying(once, 'Two'))
  const calls = ['create', 'write', 'sync', 'close', 'examine', 'examine', 'rename', 'syncFolder']
  expect(disk.calls).toEqual(calls)
})
