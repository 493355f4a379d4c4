import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LibraryIndex } from '../../../src/main/library/LibraryIndex.ts'
import { nodeFileSystem } from '../../../src/main/library/nodeFileSystem.ts'
import { sealEnvelope } from '../../../src/main/library/sealEnvelope.ts'
import { newArticle } from '../../../src/shared/article/newArticle.ts'
import type { StoryRow } from '../../../src/shared/article/StoryRow.ts'
import { summariseStory } from '../../../src/shared/article/summariseStory.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const WRITTEN_S = Date.parse('2026-05-18T07:00:00Z') / 1000
const ROW = summariseStory(newArticle('2026-05-18T06:00:00Z', { bylines: [{ name: 'Ayesha Khan' }] }))

/** The index as read back, written at 07:00:00, of one story saved so many seconds before. */
async function indexed(secondsBefore: number) {
  const path = join(temporaryFolder(), 'index.json')
  const entry = { row: ROW, size: 900, mtimeMs: (WRITTEN_S - secondsBefore) * 1000 }
  await LibraryIndex.write(nodeFileSystem, path, [entry])
  utimesSync(path, WRITTEN_S, WRITTEN_S)
  return { path, entry, entries: await LibraryIndex.read(nodeFileSystem, path) }
}

test('an entry comes back with the size and time of the file it was made from', async () => {
  const { entry, entries } = await indexed(60)
  expect(entries).toEqual([entry])
})

test.each([1, 0, -3600])(
  'a story saved %d seconds before the index could hide a later save, so its row is unproven',
  async seconds => {
    const { entry, entries } = await indexed(seconds)
    expect(entries).toEqual([{ row: entry.row, size: -1, mtimeMs: -1 }])
  },
)

test('an index that is damaged, cut short or missing knows nothing', async () => {
  const { path } = await indexed(60)
  writeFileSync(path, 'rubbish')
  expect(await LibraryIndex.read(nodeFileSystem, path)).toEqual([])
  expect(await LibraryIndex.read(nodeFileSystem, `${path}.missing`)).toEqual([])
})

const label = { kind: 'index', format: 1, id: 'index', seq: 0 }
const entryOf = (row: object) => ({ row, size: 1, mtimeMs: 1 })

test('an index whose hash is right but whose format or shape is not knows nothing', async () => {
  const path = join(temporaryFolder(), 'index.json')
  const read = (bytes: Uint8Array) => {
    writeFileSync(path, bytes)
    return LibraryIndex.read(nodeFileSystem, path)
  }
  expect(await read(sealEnvelope(label, [entryOf(ROW)]))).toHaveLength(1)
  expect(await read(sealEnvelope({ ...label, format: 2 }, [entryOf(ROW)]))).toEqual([])
  expect(await read(sealEnvelope(label, { row: ROW }))).toEqual([])
  expect(await read(sealEnvelope(label, [{ row: ROW, size: '1', mtimeMs: 1 }]))).toEqual([])
  expect(await read(sealEnvelope(label, [null]))).toEqual([])
  for (const name of Object.keys(ROW) as (keyof StoryRow)[]) {
    expect(await read(sealEnvelope(label, [entryOf({ ...ROW, [name]: null })])), name).toEqual([])
    const { [name]: _, ...rest } = ROW
    expect(await read(sealEnvelope(label, [entryOf(rest)])), name).toEqual([])
  }
  expect(await read(sealEnvelope(label, [entryOf({ ...ROW, bylines: [7] })]))).toEqual([])
  expect(await read(sealEnvelope(label, [entryOf({ ...ROW, status: 'lost' })]))).toEqual([])
})
