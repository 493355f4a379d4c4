import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FileSystem } from '../../../../src/main/library/FileSystem.ts'
import type { Library } from '../../../../src/main/library/Library.ts'
import { nodeFileSystem } from '../../../../src/main/library/nodeFileSystem.ts'
import { headlineOf } from '../../../../src/shared/document/headlineOf.ts'
import { aLibrary, reopened } from '../../../support/aLibrary.ts'
import { FaultyDisk } from '../../../support/FaultyDisk.ts'
import { folderContents } from '../../../support/folderContents.ts'
import { writtenStory } from '../../../support/writtenStory.ts'

/** A library with stories of these headlines, each saved twice, so that it has an earlier version. */
async function withStories(headlines: readonly string[], options = {}) {
  const library = await aLibrary(options)
  const stories = []
  for (const headline of headlines) {
    const draft = await library.createStory({ document: writtenStory(headline, 'Water rose.') })
    stories.push(await library.saveStory({ ...draft, slugline: headline.toUpperCase() }))
  }
  await library.settle()
  return { library, stories, ids: stories.map(({ id }) => id) }
}

const trashed = (library: Library, id: string, ...path: string[]) =>
  join(library.folder, 'trash', id, ...path)
const headlines = async (library: Library) =>
  (await library.listTrash()).map(({ row }) => row?.headline ?? null)

/** The real disk until it dies: once `left` calls are used up, every call fails. */
function mortalDisk() {
  const life = { left: Number.POSITIVE_INFINITY }
  const files = Object.fromEntries(
    Object.entries(nodeFileSystem).map(([name, call]) => [
      name,
      async (...given: never[]) => {
        life.left -= 1
        if (life.left < 0) throw Object.assign(new Error('the disk is gone'), { code: 'EIO' })
        return (call as (...given: never[]) => unknown)(...given)
      },
    ]),
  ) as FileSystem
  return { files, life }
}

/** The names of all files of a library that belong to one story. */
const filesOf = async (library: Library, id: string) =>
  Object.keys(await folderContents(library.folder)).filter(path => path.includes(id))

test('the trash is listed with when and by whom, the newest first, also after a start and in a copy', async () => {
  let now = Date.parse('2026-05-18T07:00:00Z')
  const { library, ids } = await withStories(['Drains', 'Derby', 'Ferry'], { now: () => now })
  for (const id of [ids[1], ids[0], ids[2]]) {
    now += 60_000
    await library.trashStory(id ?? '', 'Amna Raza')
  }
  expect(library.trashCount).toBe(3)
  const listed = await library.listTrash()
  expect(listed.map(({ row }) => row?.headline)).toEqual(['Ferry', 'Drains', 'Derby'])
  expect(listed[0]).toMatchObject({
    trashedAt: '2026-05-18T07:03:00.000Z',
    trashedBy: 'Amna Raza',
    damaged: false,
  })
  await library.close()
  const copy = `${library.folder} copy`
  cpSync(library.folder, copy, { recursive: true })
  const again = await reopened(copy)
  expect(again.trashCount).toBe(3)
  expect(await again.listTrash()).toEqual(listed)
})

test('trashing and restoring leave every byte of the story as it was', async () => {
  const { library, ids } = await withStories(['Drains'])
  const [id = ''] = ids
  const before = await folderContents(join(library.folder, 'articles', id))
  await library.trashStory(id)
  expect(readFileSync(trashed(library, id, 'article.json'), 'latin1')).toBe(before['article.json'])
  await library.untrashStory(id)
  expect(await folderContents(join(library.folder, 'articles', id))).toEqual(before)
  expect(library.trashCount).toBe(0)
})

test('a story in the trash is read without changing anything', async () => {
  const { library, stories, ids } = await withStories(['Drains'])
  const [id = ''] = ids
  await library.trashStory(id)
  const before = await folderContents(join(library.folder, 'trash'))
  expect(await library.readTrashed(id)).toEqual(stories[0])
  expect(await library.listTrash()).toHaveLength(1)
  expect(await folderContents(join(library.folder, 'trash'))).toEqual(before)
  await expect(library.readTrashed('01M853H54MYPTQKMYCP31CTKS4')).rejects.toMatchObject({
    code: 'unknown-story',
  })
})

test('a story trashed by a Copydesk that kept no record is listed last, its time unknown', async () => {
  const { library, ids } = await withStories(['Drains', 'Derby'])
  for (const id of ids) await library.trashStory(id)
  rmSync(trashed(library, ids[1] ?? '', 'trashed.json'))
  await library.close()
  const again = await reopened(library.folder)
  expect(await again.listTrash()).toMatchObject([
    { row: { headline: 'Drains' } },
    { row: { headline: 'Derby' }, trashedAt: null, trashedBy: '', damaged: false },
  ])
})

test('a damaged story in the trash is listed, shown from its earlier version, and never comes back as nothing', async () => {
  const { library, ids } = await withStories(['Drains', 'Derby'])
  const [mendable = '', lost = ''] = ids
  for (const id of ids) {
    await library.trashStory(id)
    writeFileSync(trashed(library, id, 'article.json'), '{"half')
    rmSync(trashed(library, id, 'trashed.json'))
  }
  rmSync(trashed(library, lost, 'revisions'), { recursive: true })
  await library.close()
  const again = await reopened(library.folder)
  const listed = await again.listTrash()
  expect(listed.find(({ id }) => id === mendable)).toMatchObject({
    damaged: true,
    row: { headline: 'Drains' },
  })
  expect(listed.find(({ id }) => id === lost)).toEqual({
    id: lost,
    row: null,
    trashedAt: null,
    trashedBy: '',
    damaged: true,
  })
  expect(headlineOf((await again.readTrashed(mendable)).document)).toBe('Drains')
  await expect(again.readTrashed(lost)).rejects.toMatchObject({ code: 'damaged' })
  await expect(again.untrashStory(lost)).rejects.toMatchObject({ code: 'damaged' })
  expect(existsSync(trashed(again, lost, 'article.json'))).toBe(true)
  expect(await again.untrashStory(mendable)).toMatchObject({ headline: 'Drains' })
})

test('two copies of one story, on the desk and in the trash, are both kept', async () => {
  const { library, ids } = await withStories(['Drains'])
  const [id = ''] = ids
  await library.trashStory(id)
  cpSync(trashed(library, id), join(library.folder, 'articles', id), { recursive: true })
  await expect(library.untrashStory(id)).rejects.toMatchObject({ code: 'collision' })
  await library.close()
  const again = await reopened(library.folder)
  const before = await folderContents(join(library.folder, 'trash'))
  await expect(again.trashStory(id)).rejects.toMatchObject({ code: 'collision' })
  expect(again.rows).toHaveLength(1)
  expect(await again.listTrash()).toHaveLength(1)
  expect(await folderContents(join(library.folder, 'trash'))).toEqual(before)
})

test('a story deleted for ever leaves nothing of its words behind, and nothing else goes with it', async () => {
  const { library, ids } = await withStories(['Drains', 'Derby'])
  const [id = '', other = ''] = ids
  for (const one of ids) await library.trashStory(one)
  const damaged = join(library.folder, 'damaged')
  mkdirSync(damaged, { recursive: true })
  for (const one of ids)
    writeFileSync(join(damaged, `${one}-01M853H54MYPTQKMYCP31CTKS4-article.json`), 'half')
  await library.deleteTrashed(id)
  expect(await headlines(library)).toEqual(['Derby'])
  expect(library.trashCount).toBe(1)
  expect(readdirSync(join(library.folder, 'trash'))).toEqual([other])
  expect(readdirSync(damaged)).toEqual([`${other}-01M853H54MYPTQKMYCP31CTKS4-article.json`])
  expect(await filesOf(library, id)).toEqual([])
  await expect(library.untrashStory(id)).rejects.toMatchObject({ code: 'unknown-story' })
  await expect(library.deleteTrashed(id)).rejects.toMatchObject({ code: 'unknown-story' })
})

test('only what lies in the trash can be deleted, and deleting it leaves a copy on the desk alone', async () => {
  const { library, ids } = await withStories(['Drains'])
  const [id = ''] = ids
  await expect(library.deleteTrashed(id)).rejects.toMatchObject({ code: 'unknown-story' })
  await library.trashStory(id)
  const desk = join(library.folder, 'articles', id)
  cpSync(trashed(library, id), desk, { recursive: true })
  const set = join(library.folder, 'damaged', `${id}-01M853H54MYPTQKMYCP31CTKS4-article.json`)
  mkdirSync(join(library.folder, 'damaged'))
  writeFileSync(set, 'half')
  const before = await folderContents(desk)
  await library.deleteTrashed(id)
  expect(await folderContents(desk)).toEqual(before)
  expect(existsSync(set)).toBe(true)
})

test('wherever a deletion is cut, the story is whole in the trash or gone; the next start ends what was begun', async () => {
  const seen = new Set<string>()
  for (let last = 0; ; last += 1) {
    const { library, stories, ids } = await withStories(['Drains'])
    const [id = ''] = ids
    await library.trashStory(id)
    await library.close()
    const { files, life } = mortalDisk()
    const dying = await reopened(library.folder, { files })
    life.left = last
    const error = await dying.deleteTrashed(id).catch(cause => cause)
    life.left = Number.POSITIVE_INFINITY
    await dying.close()
    const again = await reopened(library.folder)
    const listed = await again.listTrash()
    if (listed.length > 0) {
      seen.add('whole')
      expect(await again.readTrashed(id)).toEqual(stories[0])
    } else {
      seen.add('gone')
      expect(await filesOf(library, id)).toEqual([])
    }
    await again.close()
    if (!(error instanceof Error)) break
  }
  expect([...seen].sort()).toEqual(['gone', 'whole'])
})

test('a full disk does not keep a story out of the trash; only the time is then unknown', async () => {
  const disk = new FaultyDisk()
  const { library, ids } = await withStories(['Drains'], { files: disk.files })
  const [id = ''] = ids
  disk.fail('write', 'ENOSPC')
  await library.trashStory(id)
  disk.heal()
  expect(await library.listTrash()).toMatchObject([{ id, row: { headline: 'Drains' } }])
  await library.close()
  const again = await reopened(library.folder)
  expect(await again.listTrash()).toMatchObject([{ id, trashedAt: null, row: { headline: 'Drains' } }])
})

test('what the trash holds beside stories is left alone and not listed', async () => {
  const { library, ids } = await withStories(['Drains'])
  await library.trashStory(ids[0] ?? '')
  mkdirSync(join(library.folder, 'trash', 'notes'))
  writeFileSync(join(library.folder, 'trash', 'readme.txt'), 'mine')
  await library.close()
  const again = await reopened(library.folder)
  expect(again.trashCount).toBe(1)
  expect(await again.listTrash()).toHaveLength(1)
  expect(readdirSync(join(library.folder, 'trash'))).toHaveLength(3)
})

test('a library open for reading shows its trash and changes nothing in it', async () => {
  const { library, ids } = await withStories(['Drains'])
  await library.trashStory(ids[0] ?? '')
  await library.close()
  const reading = await reopened(library.folder, { readOnly: true })
  expect(await headlines(reading)).toEqual(['Drains'])
  await expect(reading.deleteTrashed(ids[0] ?? '')).rejects.toMatchObject({ code: 'library-read-only' })
  expect(await headlines(reading)).toEqual(['Drains'])
})
