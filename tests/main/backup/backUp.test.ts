import { execFile } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { backUp } from '../../../src/main/backup/backUp.ts'
import { checkBackup } from '../../../src/main/backup/checkBackup.ts'
import { restoreBackup } from '../../../src/main/backup/restoreBackup.ts'
import type { Library } from '../../../src/main/library/Library.ts'
import { temporaryName } from '../../../src/main/library/temporaryName.ts'
import { aLibrary, reopened } from '../../support/aLibrary.ts'
import { FaultyDisk } from '../../support/FaultyDisk.ts'
import { folderContents } from '../../support/folderContents.ts'
import { isInstalled } from '../../support/isInstalled.ts'
import { notRun } from '../../support/notRun.ts'
import { onePixel } from '../../support/onePixel.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { writtenStory } from '../../support/writtenStory.ts'

const NOW = '2026-11-23T14:05:06+05:00'
const LATER = '2026-11-24T09:30:00+05:00'

/** A library with a story of several versions, an Urdu one, a trashed one and a picture. */
async function filledLibrary(): Promise<Library> {
  const library = await aLibrary()
  const story = await library.createStory({ document: writtenStory('Bridge opens', 'At noon.') })
  await library.settle()
  await library.saveStory({ ...story, document: writtenStory('Bridge opens at last', 'At noon, to cheers.') })
  await library.createStory({ document: writtenStory('گندم کی قیمت', 'منڈی میں اضافہ۔'), language: 'ur' })
  const gone = await library.createStory({ document: writtenStory('Spiked', 'No longer wanted.') })
  await library.trashStory(gone.id)
  await library.addMedia(onePixel)
  await library.settle()
  return library
}

test('a backup holds the whole library but its lock and index, and restores to the same files', async () => {
  const library = await filledLibrary()
  const to = temporaryFolder()
  const { file, bytes, manifest } = await backUp({ library: library.folder, to, now: NOW })
  expect(basename(file)).toBe('the-indus-post 2026-11-23 14.05.copydesk-backup.zip')
  expect((await readFile(file)).length).toBe(bytes)
  expect(manifest).toMatchObject({
    newsroom: 'The Indus Post',
    madeAt: NOW,
    counts: { stories: 2, trashed: 1, pictures: 1 },
    flaws: [],
  })
  expect(await readdir(to)).toEqual([basename(file)])

  const folder = join(temporaryFolder(), 'Restored')
  const report = await restoreBackup({ backup: file, folder })
  expect(report.faults).toEqual([])
  const { lock, 'index.json': index, ...whole } = await folderContents(library.folder)
  expect(lock).toBeDefined()
  expect(index).toBeDefined()
  expect(await folderContents(folder)).toEqual(whole)
  expect(Object.keys(whole).some(path => path.includes('/revisions/'))).toBe(true)

  const again = await reopened(folder)
  expect(again.notices).toEqual([])
  expect(again.newsroom).toEqual(library.newsroom)
  expect(again.rows).toEqual(library.rows)
})

test('two backups of one minute stand side by side', async () => {
  const library = await filledLibrary()
  const to = temporaryFolder()
  for (let count = 0; count < 3; count += 1) await backUp({ library: library.folder, to, now: NOW })
  expect((await readdir(to)).sort()).toEqual([
    'the-indus-post 2026-11-23 14.05 (2).copydesk-backup.zip',
    'the-indus-post 2026-11-23 14.05 (3).copydesk-backup.zip',
    'the-indus-post 2026-11-23 14.05.copydesk-backup.zip',
  ])
})

test('a library that may only be read is backed up like any other', async () => {
  const library = await filledLibrary()
  await library.close()
  await chmod(library.folder, 0o555)
  try {
    const { manifest } = await backUp({ library: library.folder, to: temporaryFolder(), now: NOW })
    expect(manifest.counts.stories).toBe(2)
  } finally {
    await chmod(library.folder, 0o755)
  }
})

test('a damaged story is copied as it is with its whole versions, and told of', async () => {
  const library = await filledLibrary()
  await library.close()
  const [row] = library.rows
  const path = `articles/${row?.id}/article.json`
  await writeFile(join(library.folder, path), 'half a sto')
  const { file, manifest } = await backUp({ library: library.folder, to: temporaryFolder(), now: NOW })
  expect(manifest.flaws).toEqual([{ path, why: 'damaged' }])
  expect((await checkBackup(file)).faults).toEqual([])

  const folder = join(temporaryFolder(), 'Restored')
  await restoreBackup({ backup: file, folder })
  const again = await reopened(folder)
  expect(again.rows).toHaveLength(2)
  expect(again.notices).toMatchObject([{ code: 'story-mended' }])
})

test('links in a library lead nowhere: what is outside is not copied', async () => {
  const library = await filledLibrary()
  const outside = join(temporaryFolder(), 'secret.txt')
  await writeFile(outside, 'sources')
  await symlink(outside, join(library.folder, 'media', 'linked.txt'))
  await symlink(dirname(outside), join(library.folder, 'damaged'))
  const { manifest } = await backUp({ library: library.folder, to: temporaryFolder(), now: NOW })
  expect(manifest.files.some(({ path }) => path.includes('linked') || path.includes('secret'))).toBe(false)
  expect(manifest.flaws.map(({ path }) => path).sort()).toEqual(['damaged', 'media/linked.txt'])
})

test.each([
  { name: 'gone', to: (folder: string) => join(folder, 'usb'), code: 'not-found' },
  { name: 'a file', to: (folder: string) => join(folder, 'file'), code: 'not-found' },
])('a target that is $name is refused in a sentence', async ({ to, code }) => {
  const library = await filledLibrary()
  const folder = temporaryFolder()
  await writeFile(join(folder, 'file'), '')
  await expect(backUp({ library: library.folder, to: to(folder), now: NOW })).rejects.toMatchObject({ code })
})

test('a target inside the library, or no library at all, is refused', async () => {
  const library = await filledLibrary()
  const inside = join(library.folder, 'media')
  await expect(backUp({ library: library.folder, to: inside, now: NOW })).rejects.toMatchObject({
    code: 'inside-library',
  })
  await expect(backUp({ library: temporaryFolder(), to: temporaryFolder(), now: NOW })).rejects.toMatchObject(
    { code: 'not-a-library' },
  )
})

test.each(['ENOSPC', 'EIO', 'EROFS', 'EDQUOT', 'EACCES'])(
  'where the disk answers %s at any call, nothing is left and the old backups stand',
  async code => {
    const library = await filledLibrary()
    const to = temporaryFolder()
    await backUp({ library: library.folder, to, now: NOW, keep: 1 })
    const before = await folderContents(to)
    const clean = new FaultyDisk()
    await backUp({ library: library.folder, to: temporaryFolder(), now: LATER }, {}, clean.files)
    for (const call of ['create', 'write', 'sync', 'close', 'rename'] as const) {
      const calls = clean.calls.filter(one => one === call).length
      expect(calls).toBeGreaterThan(0)
      for (let skip = 0; skip < calls; skip += 1) {
        const disk = new FaultyDisk().fail(call, code, { skip, about: to })
        const made = backUp({ library: library.folder, to, now: LATER, keep: 1 }, {}, disk.files)
        await expect(made).rejects.toMatchObject({
          code: expect.stringMatching(/^not-(?:saved|writable)$/),
          message: expect.stringContaining('The library and earlier backups are as they were.'),
        })
        expect(await folderContents(to)).toEqual(before)
      }
    }
  },
)

test('a backup that is not the same when read back does not count', async () => {
  const library = await filledLibrary()
  const to = temporaryFolder()
  const disk = new FaultyDisk()
  const create = disk.files.create
  const lying = {
    ...disk.files,
    create: async (path: string) => {
      const file = await create(path)
      // One bit of what is written is other than it was told.
      const write = (bytes: Uint8Array) => {
        const other = Uint8Array.from(bytes)
        other[200] = (other[200] ?? 0) ^ 1
        return file.write(other)
      }
      return { ...file, write }
    },
  }
  await expect(backUp({ library: library.folder, to, now: NOW }, {}, lying)).rejects.toMatchObject({
    code: 'damaged',
  })
  expect(await readdir(to)).toEqual([])
})

test('a cancelled backup leaves nothing, whenever it is cancelled', async () => {
  const library = await filledLibrary()
  const to = temporaryFolder()
  let steps = 0
  await backUp({ library: library.folder, to: temporaryFolder(), now: NOW }, { onProgress: () => steps++ })
  expect(steps).toBeGreaterThan(8)
  for (let at = 1; at <= steps; at += 1) {
    const stop = new AbortController()
    let count = 0
    const onProgress = () => {
      count += 1
      if (count === at) stop.abort()
    }
    const made = backUp({ library: library.folder, to, now: NOW }, { onProgress, signal: stop.signal })
    if (at === steps) await made
    else await expect(made).rejects.toMatchObject({ name: 'AbortError' })
  }
  expect(await readdir(to)).toHaveLength(1)
})

test('only the oldest backups of this very library make room, and only for a proven one', async () => {
  const library = await filledLibrary()
  const other = await filledLibrary()
  const to = temporaryFolder()
  const days = ['2026-11-20', '2026-11-21', '2026-11-22']
  for (const day of days) await backUp({ library: library.folder, to, now: `${day}T08:00:00+05:00` })
  await backUp({ library: other.folder, to, now: '2026-11-19T07:00:00+05:00' })
  await writeFile(join(to, 'holiday.zip'), 'not ours')
  await writeFile(join(to, 'x 2020-01-01 00.00.copydesk-backup.zip'), 'not readable')

  const { removed } = await backUp({ library: library.folder, to, now: NOW, keep: 2 })
  expect(removed.map(path => basename(path)).sort()).toEqual([
    'the-indus-post 2026-11-20 08.00.copydesk-backup.zip',
    'the-indus-post 2026-11-21 08.00.copydesk-backup.zip',
  ])
  expect((await readdir(to)).sort()).toEqual([
    'holiday.zip',
    'the-indus-post 2026-11-19 07.00.copydesk-backup.zip',
    'the-indus-post 2026-11-22 08.00.copydesk-backup.zip',
    'the-indus-post 2026-11-23 14.05.copydesk-backup.zip',
    'x 2020-01-01 00.00.copydesk-backup.zip',
  ])
})

test('another newsroom that now stands in the same folder does not clear away the backups of the first', async () => {
  const first = await filledLibrary()
  const to = temporaryFolder()
  await backUp({ library: first.folder, to, now: NOW })
  await first.close()
  await rm(first.folder, { recursive: true })
  const second = await filledLibrary()
  await second.close()
  await mkdir(first.folder)
  await promisify(execFile)('cp', ['-r', `${second.folder}/.`, first.folder])
  const { removed } = await backUp({ library: first.folder, to, now: LATER, keep: 1 })
  expect(removed).toEqual([])
  expect(await readdir(to)).toHaveLength(2)
})

test('what a killed backup left is swept once nobody can be writing it any more', async () => {
  const library = await filledLibrary()
  const to = temporaryFolder()
  const [old, fresh] = [join(to, temporaryName()), join(to, temporaryName())]
  const now = Date.parse(NOW) / 1000
  for (const [path, at] of [
    [old, now - 7200],
    [fresh, now - 60],
  ] as const) {
    await writeFile(path, 'half')
    await utimes(path, at, at)
  }
  await backUp({ library: library.folder, to, now: NOW })
  expect((await readdir(to)).filter(name => name.endsWith('.tmp'))).toEqual([basename(fresh)])
})

const unzip = isInstalled('unzip', '-v')
test.skipIf(!unzip)(notRun('other programs read the zip', !unzip, 'unzip'), async () => {
  const library = await filledLibrary()
  const { file, manifest } = await backUp({ library: library.folder, to: temporaryFolder(), now: NOW })
  const { stdout } = await promisify(execFile)('unzip', ['-t', file])
  expect(stdout).toContain('No errors detected')
  const into = temporaryFolder()
  await promisify(execFile)('unzip', ['-q', file, '-d', into])
  const contents = await folderContents(into)
  expect(Object.keys(contents).sort()).toEqual(
    [...manifest.files.map(({ path }) => path), 'manifest.json'].sort(),
  )
})
