import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeDurably } from '../../../src/main/library/writeDurably.ts'
import { type DiskCall, FaultyDisk } from '../../support/FaultyDisk.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const NEW = Buffer.from('the new version')

function standing(): { folder: string; path: string; text: () => string } {
  const folder = temporaryFolder()
  const path = join(folder, 'article.json')
  writeFileSync(path, 'the old version')
  return { folder, path, text: () => readFileSync(path, 'utf8') }
}

test('a write is a new file, its fsync, a rename and the fsync of the folder, in that order', async () => {
  const { path, text } = standing()
  const disk = new FaultyDisk()
  await writeDurably(disk.files, path, NEW)
  expect(text()).toBe('the new version')
  expect(disk.calls).toEqual(['create', 'write', 'sync', 'close', 'rename', 'syncFolder'])
})

describe.each<[DiskCall, string]>([
  ['create', 'EMFILE'],
  ['create', 'EROFS'],
  ['write', 'ENOSPC'],
  ['write', 'EIO'],
  ['sync', 'EIO'],
  ['sync', 'ENOSPC'],
  ['close', 'EIO'],
  ['rename', 'EIO'],
  ['rename', 'EXDEV'],
])('when %s fails with %s', (call, code) => {
  test('once, a second try with a new file saves it', async () => {
    const { folder, path, text } = standing()
    const disk = new FaultyDisk().fail(call, code, { times: 1 })
    await writeDurably(disk.files, path, NEW)
    expect(text()).toBe('the new version')
    expect(readdirSync(folder)).toEqual(['article.json'])
    expect(disk.calls.filter(made => made === 'create')).toHaveLength(2)
  })

  test('for good, it says so, the old version stays whole and nothing is left behind', async () => {
    const { folder, path, text } = standing()
    const disk = new FaultyDisk().fail(call, code)
    await expect(writeDurably(disk.files, path, NEW)).rejects.toMatchObject({ code: 'not-saved' })
    expect(text()).toBe('the old version')
    expect(readdirSync(folder)).toEqual(['article.json'])
  })
})

test('a failed fsync is not asked again of the same file', async () => {
  const { path } = standing()
  const disk = new FaultyDisk().fail('sync', 'EIO', { times: 1 })
  await writeDurably(disk.files, path, NEW)
  const firstFile = disk.calls.slice(0, disk.calls.lastIndexOf('create'))
  expect(firstFile.filter(made => made === 'sync')).toHaveLength(1)
})

test('when the folder cannot be synced it is not acknowledged, and a whole version stands', async () => {
  const { folder, path, text } = standing()
  const disk = new FaultyDisk().fail('syncFolder', 'EIO')
  await expect(writeDurably(disk.files, path, NEW)).rejects.toMatchObject({ code: 'not-saved' })
  expect(text()).toBe('the new version')
  expect(readdirSync(folder)).toEqual(['article.json'])
})

test.each(['EPERM', 'EBUSY', 'EACCES'])(
  'a virus scanner that holds the file for a moment (%s) is waited for',
  async code => {
    const { path, text } = standing()
    const disk = new FaultyDisk().fail('rename', code, { times: 5 })
    await writeDurably(disk.files, path, NEW)
    expect(text()).toBe('the new version')
    expect(disk.calls.filter(made => made === 'create')).toHaveLength(1)
  },
)

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'cannot be written to'],
  ['ENOENT', 'the library folder is gone'],
  ['EIO', 'the disk reported an error (EIO)'],
])('the sentence for %s says what happened and what is safe', async (code, words) => {
  const { path } = standing()
  const refused = writeDurably(new FaultyDisk().fail('write', code).files, path, NEW)
  await expect(refused).rejects.toThrow(words)
  await expect(refused).rejects.toThrow('the version saved before is safe')
})

test('a temporary file that cannot be removed does not hide why the write failed', async () => {
  const { path } = standing()
  const disk = new FaultyDisk().fail('write', 'ENOSPC').fail('remove', 'EIO')
  await expect(writeDurably(disk.files, path, NEW)).rejects.toThrow('the disk is full')
})
