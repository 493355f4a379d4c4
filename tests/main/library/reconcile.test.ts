import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Library } from '../../../src/main/library/Library.ts'
import type { LibraryOptions } from '../../../src/main/library/LibraryOptions.ts'
import type { RowChange } from '../../../src/main/library/RowNews.ts'
import { Refusal } from '../../../src/shared/Refusal.ts'
import { aLibrary, reopened } from '../../support/aLibrary.ts'
import { FaultyDisk } from '../../support/FaultyDisk.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { writtenStory } from '../../support/writtenStory.ts'

/** A closed library of three stories, and each story's folder. */
async function threeStories() {
  const library = await aLibrary()
  const ids: string[] = []
  for (const headline of ['One', 'Two', 'Three'])
    ids.push((await library.createStory({ document: writtenStory(headline) })).id)
  await library.close()
  const [one = '', two = '', three = ''] = ids
  return { folder: library.folder, one, two, three, at: (id: string) => join(library.folder, 'articles', id) }
}

/** Everything a library opened at once tells of until it has compared all rows with the disk. */
async function openedAtOnce(folder: string, options: LibraryOptions = {}) {
  const library = await reopened(folder, { ...options, rowsAtOnce: true })
  const changes: RowChange[] = []
  const notices: string[] = []
  library.watch({
    rows: change => changes.push(change),
    notice: notice => notices.push(notice.code),
  })
  const headlines = () => library.rows.map(row => row.headline).sort()
  const before = headlines()
  await library.listed
  await library.refresh()
  return { library, changes, notices, before, after: headlines() }
}

/** What another computer saved, put in the place of a story's file. */
async function changedElsewhere(folder: string, id: string, headline: string): Promise<void> {
  const elsewhere = join(temporaryFolder(), 'Copy')
  cpSync(folder, elsewhere, { recursive: true, filter: path => basename(path) !== 'lock' })
  const library = await reopened(elsewhere)
  await library.saveStory({ ...(await library.readStory(id)), document: writtenStory(headline) })
  await library.close()
  const file = join('articles', id, 'article.json')
  writeFileSync(join(folder, file), readFileSync(join(elsewhere, file)))
}

const told = (changes: readonly RowChange[]) => ({
  changed: changes.flatMap(change => change.changed.map(row => row.headline)),
  removed: changes.flatMap(change => change.removed),
})

test('rows are there at once as they were last known, and follow the disk a moment later', async () => {
  const { folder, one, two, three, at } = await threeStories()
  await changedElsewhere(folder, two, 'Two and a half')
  rmSync(at(three), { recursive: true })
  const { changes, before, after, notices } = await openedAtOnce(folder)
  expect(before).toEqual(['One', 'Three', 'Two'])
  expect(after).toEqual(['One', 'Two and a half'])
  expect(told(changes).changed).toContain('Two and a half')
  expect(told(changes).removed).toEqual([three])
  expect(notices).toEqual([])
  expect(one).not.toBe('')
})

test('a story that came while nobody looked is on the desk', async () => {
  const { folder, one, at } = await threeStories()
  const kept = join(temporaryFolder(), one)
  cpSync(at(one), kept, { recursive: true })
  rmSync(at(one), { recursive: true })
  const library = await reopened(folder)
  expect(library.rows).toHaveLength(2)
  await library.close()
  cpSync(kept, at(one), { recursive: true })
  const { before, after, changes } = await openedAtOnce(folder)
  expect(before).toHaveLength(2)
  expect(after).toHaveLength(3)
  expect(told(changes).changed).toContain('One')
})

test('damage found while comparing is mended and told', async () => {
  const { folder, two, at } = await threeStories()
  writeFileSync(join(at(two), 'article.json'), 'rubbish')
  const { notices, after, library } = await openedAtOnce(folder)
  expect(notices).toEqual(['story-mended'])
  expect(after).toEqual(['One', 'Three', 'Two'])
  expect(library.notices).toHaveLength(1)
})

test('a story opened before its row was compared is read from its own file', async () => {
  const { folder, two, three, at } = await threeStories()
  await changedElsewhere(folder, two, 'Two and a half')
  rmSync(at(three), { recursive: true })
  const library = await reopened(folder, { rowsAtOnce: true })
  const [read, gone] = await Promise.allSettled([library.readStory(two), library.readStory(three)])
  expect(read).toMatchObject({ value: { document: writtenStory('Two and a half') } })
  expect(gone).toMatchObject({ reason: { code: 'unknown-story' } })
})

test('saving and trashing wait for no comparison', async () => {
  const { folder, one, two } = await threeStories()
  const disk = new FaultyDisk()
  const { promise: held, resolve: release } = Promise.withResolvers<void>()
  const files = {
    ...disk.files,
    list: async (path: string) => {
      if (path.endsWith('articles')) await held
      return disk.files.list(path)
    },
  }
  const library = await reopened(folder, { rowsAtOnce: true, files })
  const article = await library.readStory(one)
  await library.saveStory({ ...article, document: writtenStory('One again') })
  await library.trashStory(two)
  release()
  await library.listed
  expect(library.rows.map(row => row.headline).sort()).toEqual(['One again', 'Three'])
})

test('without an index the stories are read before the library opens', async () => {
  const { folder } = await threeStories()
  rmSync(join(folder, 'index.json'))
  const library = await reopened(folder, { rowsAtOnce: true })
  expect(library.rows).toHaveLength(3)
})

test('a listing that fails leaves the known rows and says so', async () => {
  const { folder } = await threeStories()
  const disk = new FaultyDisk().fail('list', 'EIO', { about: 'articles' })
  const library = await reopened(folder, { rowsAtOnce: true, files: disk.files })
  await library.listed
  expect(library.rows).toHaveLength(3)
  expect(library.notices).toMatchObject([{ code: 'stories-not-listed' }])
  await expect(reopened(folder, { readOnly: true, files: disk.files })).rejects.toThrow(Refusal)
})

test('looking again takes up one story that others changed, or all', async () => {
  const { folder, one, two } = await threeStories()
  const library: Library = await reopened(folder)
  const changes: RowChange[] = []
  library.watch({ rows: change => changes.push(change), notice: () => undefined })
  await changedElsewhere(folder, one, 'One from afar')
  await changedElsewhere(folder, two, 'Two from afar')
  await library.refresh(one)
  expect(told(changes)).toEqual({ changed: ['One from afar'], removed: [] })
  await library.refresh()
  expect(told(changes)).toEqual({ changed: ['One from afar', 'Two from afar'], removed: [] })
  expect(library.rows.map(row => row.headline).sort()).toEqual(['One from afar', 'Three', 'Two from afar'])
})

test('what is done here is not told to the watcher', async () => {
  const library = await aLibrary()
  const changes: RowChange[] = []
  library.watch({ rows: change => changes.push(change), notice: () => undefined })
  const story = await library.createStory({ document: writtenStory('Mine') })
  await library.saveStory({ ...story, document: writtenStory('Mine too') })
  await library.trashStory(story.id)
  await library.refresh()
  expect(changes).toEqual([])
})
