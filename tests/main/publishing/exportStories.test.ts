import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FileSystem } from '../../../src/main/library/FileSystem.ts'
import type { Library, NewStory } from '../../../src/main/library/Library.ts'
import { nodeFileSystem } from '../../../src/main/library/nodeFileSystem.ts'
import { exportStories } from '../../../src/main/publishing/exportStories.ts'
import type { Work } from '../../../src/main/work/Work.ts'
import { Refusal } from '../../../src/shared/Refusal.ts'
import { aLibrary } from '../../support/aLibrary.ts'
import { FaultyDisk } from '../../support/FaultyDisk.ts'
import { folderContents } from '../../support/folderContents.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { writtenStory } from '../../support/writtenStory.ts'

type Told = Parameters<Work['tell']>[0]

/** Work that is cancelled as soon as `until` says so. */
function work(until: (told: Told) => boolean = () => false) {
  const stop = new AbortController()
  const told: Told[] = []
  const handle: Work = {
    signal: stop.signal,
    tell(progress) {
      told.push(progress)
      if (until(progress)) stop.abort()
    },
    mustGoOn(undone) {
      if (stop.signal.aborted) throw new Refusal('cancelled', undone)
    },
  }
  return { handle, told }
}

/** A library of stories 'one', 'two' … and a folder to export to. */
async function newsroom(...stories: readonly NewStory[]) {
  const library = await aLibrary()
  const ids: string[] = []
  for (const [index, fields] of stories.entries()) {
    const slug = ['one', 'two', 'three', 'four'][index] ?? ''
    const document = writtenStory(`Story ${slug}`, 'Words.')
    ids.push((await library.createStory({ document, slug, ...fields })).id)
  }
  const out = temporaryFolder()
  const run = (options: { work?: Work; replaceForeign?: boolean; files?: FileSystem } = {}) =>
    exportStories(library, ids, 'html', out, { replaceForeign: false, work: work().handle, ...options })
  return { library, ids, out, run }
}

const filesIn = async (out: string) => Object.keys(await folderContents(out)).sort()
const published = async (library: Library, ids: readonly string[]) =>
  Promise.all(ids.map(async id => (await library.readStory(id)).publications.length))

test('many stories go out together, each with its record, and again without a change', async () => {
  const { library, ids, out, run } = await newsroom({}, {}, {})
  expect(await run()).toMatchObject({ done: ids, notDone: [], files: 3 })
  expect(await filesIn(out)).toEqual(['one.html', 'three.html', 'two.html'])
  expect(await published(library, ids)).toEqual([1, 1, 1])
  const before = await folderContents(out)
  expect(await run()).toMatchObject({ done: ids, notDone: [], files: 0 })
  expect(await folderContents(out)).toEqual(before)
})

test('it tells how far it has come, and when it can no longer be taken back', async () => {
  const { run } = await newsroom({}, {})
  const { handle, told } = work()
  await run({ work: handle })
  expect(told).toEqual([
    { done: 0, total: 2, step: 'bulk:export.preparing' },
    { done: 1, total: 2, step: 'bulk:export.preparing' },
    { done: 0, total: 2, step: 'bulk:export.writing' },
    { done: 1, total: 2, step: 'bulk:export.writing' },
    { done: 2, total: 2, step: 'bulk:export.writing' },
    { done: 1, total: 2, step: 'bulk:export.recording', mayCancel: false },
    { done: 2, total: 2, step: 'bulk:export.recording', mayCancel: false },
  ])
})

test('a story that cannot go out is left out with its reason; the others go', async () => {
  const { library, ids, out, run } = await newsroom(
    {},
    { document: writtenStory('', 'No headline.') },
    { slug: 'ONE' },
    {},
  )
  const damaged = join(library.folder, 'articles', ids[3] ?? '')
  await library.settle()
  writeFileSync(join(damaged, 'article.json'), 'half')
  for (const { name } of await nodeFileSystem.list(join(damaged, 'revisions')))
    await nodeFileSystem.remove(join(damaged, 'revisions', name))
  const result = await run()
  expect(result.done).toEqual([ids[0]])
  expect(result.notDone.map(({ id, code }) => [id, code])).toEqual([
    [ids[1], 'empty'],
    [ids[2], 'collision'],
    [ids[3], 'damaged'],
  ])
  expect(await filesIn(out)).toEqual(['one.html'])
})

test.each([
  ['while it prepares', (told: Told) => told.step === 'bulk:export.preparing' && told.done === 1],
  ['before the first file', (told: Told) => told.step === 'bulk:export.writing' && told.done === 0],
  ['before the last file', (told: Told) => told.step === 'bulk:export.writing' && told.done === 2],
  ['with every file ready', (told: Told) => told.step === 'bulk:export.writing' && told.done === 3],
])('cancelled %s, nothing is written and nothing recorded', async (_, until) => {
  const { library, ids, out, run } = await newsroom({}, {}, {})
  writeFileSync(join(out, 'one.html'), 'mine')
  const before = await folderContents(out)
  await expect(run({ work: work(until).handle, replaceForeign: true })).rejects.toMatchObject({
    code: 'cancelled',
  })
  expect(await folderContents(out)).toEqual(before)
  expect(await published(library, ids)).toEqual([0, 0, 0])
})

test('files of someone else are counted and left, until they may be replaced', async () => {
  const { out, run } = await newsroom({}, {}, {})
  for (const name of ['one.html', 'two.html']) writeFileSync(join(out, name), 'mine')
  await expect(run()).rejects.toMatchObject({
    code: 'collision',
    message: expect.stringMatching(/^2 files stand there already \(one\.html is the first\)/),
  })
  expect(await folderContents(out)).toEqual({ 'one.html': 'mine', 'two.html': 'mine' })
  expect(await run({ replaceForeign: true })).toMatchObject({ files: 3 })
})

test('a disk that fails half way puts every file back', async () => {
  const { library, ids, out, run } = await newsroom({}, {}, {})
  const disk = new FaultyDisk().fail('rename', 'EIO', { skip: 1 })
  await expect(run({ files: disk.files })).rejects.toMatchObject({ code: 'not-writable' })
  expect(await folderContents(out)).toEqual({})
  expect(await published(library, ids)).toEqual([0, 0, 0])
})

test('a story whose record cannot be kept is named; its files and the others stand', async () => {
  const disk = new FaultyDisk()
  const library = await aLibrary({ files: disk.files })
  const ids: string[] = []
  for (const slug of ['one', 'two'])
    ids.push((await library.createStory({ slug, document: writtenStory(slug, 'Words.') })).id)
  const out = temporaryFolder()
  disk.fail('write', 'ENOSPC', { about: ids[1] ?? '' })
  const options = { replaceForeign: false, work: work().handle }
  const result = await exportStories(library, ids, 'html', out, options)
  disk.heal()
  expect(result.done).toEqual([ids[0]])
  expect(result.notDone).toMatchObject([{ id: ids[1], message: expect.stringContaining('It was written') }])
  expect(await filesIn(out)).toEqual(['one.html', 'two.html'])
})

test('a folder in the way of a page keeps only that story back', async () => {
  const { ids, out, run } = await newsroom({}, {})
  mkdirSync(join(out, 'one.html'))
  expect(await run()).toMatchObject({ done: [ids[1]], notDone: [{ id: ids[0], code: 'collision' }] })
})
