import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LibraryIndex } from '../../../src/main/library/LibraryIndex.ts'
import { nodeFileSystem } from '../../../src/main/library/nodeFileSystem.ts'
import { newArticle } from '../../../src/shared/article/newArticle.ts'
import { summariseStory } from '../../../src/shared/article/summariseStory.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const WRITTEN_S = Date.parse('2026-05-18T07:00:00Z') / 1000

/** The index as read back, written at 07:00:00, of one story saved so many seconds before. */
async function indexed(secondsBefore: number) {
  const path = join(temporaryFolder(), 'index.json')
  const entry = {
    row: summariseStory(newArticle('2026-05-18T06:00:00Z')),
    size: 900,
    mtimeMs: (WRITTEN_S - secondsBefore) * 1000,
  }
  await LibraryIndex.write(nodeFileSystem, path, [entry])
  utimesSync(path, WRITTEN_S, WRITTEN_S)
  return { path, entry, index: await LibraryIndex.read(nodeFileSystem, path) }
}

test('an entry is fresh while the file has the size and time it was made from', async () => {
  const { entry, index } = await indexed(60)
  const facts = { kind: 'file', size: entry.size, mtimeMs: entry.mtimeMs } as const
  expect(index.fresh(entry.row.id, facts)).toEqual(entry)
  expect(index.fresh(entry.row.id, { ...facts, size: 901 })).toBeNull()
  expect(index.fresh(entry.row.id, { ...facts, mtimeMs: entry.mtimeMs + 1 })).toBeNull()
  expect(index.fresh('01M853H54MYPTQKMYCP31CTKS4', facts)).toBeNull()
})

test.each([1, 0, -3600])(
  'a story saved %d seconds before the index could hide a later save, so it is read',
  async seconds => {
    const { entry, index } = await indexed(seconds)
    expect(index.fresh(entry.row.id, { kind: 'file', size: entry.size, mtimeMs: entry.mtimeMs })).toBeNull()
  },
)

test('an index that is damaged or missing knows nothing', async () => {
  const { path, entry } = await indexed(60)
  writeFileSync(path, 'rubbish')
  expect((await LibraryIndex.read(nodeFileSystem, path)).size).toBe(0)
  const missing = await LibraryIndex.read(nodeFileSystem, `${path}.missing`)
  expect(missing.fresh(entry.row.id, { kind: 'file', size: entry.size, mtimeMs: entry.mtimeMs })).toBeNull()
})
