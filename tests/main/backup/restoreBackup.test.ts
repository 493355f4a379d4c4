import { mkdir, open, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backUp } from '../../../src/main/backup/backUp.ts'
import { checkBackup } from '../../../src/main/backup/checkBackup.ts'
import { restoreBackup } from '../../../src/main/backup/restoreBackup.ts'
import { ZipWriter } from '../../../src/main/backup/zip/ZipWriter.ts'
import { aLibrary, reopened } from '../../support/aLibrary.ts'
import { FaultyDisk } from '../../support/FaultyDisk.ts'
import { folderContents } from '../../support/folderContents.ts'
import { onePixel } from '../../support/onePixel.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { writtenStory } from '../../support/writtenStory.ts'
import { aZip } from './aZip.ts'

const NOW = '2026-11-23T14:05:06+05:00'

async function aBackup(): Promise<string> {
  const library = await aLibrary()
  for (const headline of ['Bridge opens', 'Market closes', 'گندم کی قیمت'])
    await library.createStory({ document: writtenStory(headline, 'So it was.') })
  await library.addMedia(onePixel)
  await library.settle()
  return (await backUp({ library: library.folder, to: temporaryFolder(), now: NOW })).file
}

/** The place in the file where the bytes of one packed file begin. */
async function placeOf(backup: string, ending: string): Promise<{ at: number; length: number }> {
  const bytes = await readFile(backup)
  for (let at = bytes.indexOf('PK\u0003\u0004'); at !== -1; at = bytes.indexOf('PK\u0003\u0004', at + 4)) {
    const [name, extra] = [bytes.readUInt16LE(at + 26), bytes.readUInt16LE(at + 28)]
    if (bytes.toString('utf8', at + 30, at + 30 + name).endsWith(ending))
      return { at: at + 30 + name + extra, length: bytes.readUInt32LE(at + 18) }
  }
  throw new Error(`There is no ${ending} in it.`)
}

async function flipBit(path: string, at: number): Promise<void> {
  const file = await open(path, 'r+')
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, at)
  await file.write(Buffer.from([(buffer[0] ?? 0) ^ 0x10]), 0, 1, at)
  await file.close()
}

async function refusedWithNothingLeft(backup: string, code: RegExp): Promise<void> {
  const parent = temporaryFolder()
  await expect(restoreBackup({ backup, folder: join(parent, 'New') })).rejects.toMatchObject({
    code: expect.stringMatching(code),
  })
  expect(await readdir(parent)).toEqual([])
}

test('a backup goes into an empty folder as well as into a new one, also below folders that are not there yet', async () => {
  const backup = await aBackup()
  const parent = temporaryFolder()
  await mkdir(join(parent, 'Empty'))
  for (const folder of [join(parent, 'Empty'), join(parent, 'New'), join(parent, 'a', 'b')]) {
    await restoreBackup({ backup, folder })
    expect((await reopened(folder)).rows).toHaveLength(3)
  }
})

test('a folder that holds anything is never written to', async () => {
  const backup = await aBackup()
  const library = await aLibrary()
  const notes = temporaryFolder()
  await writeFile(join(notes, '.hidden'), 'mine')
  for (const folder of [library.folder, notes, join(notes, '.hidden')]) {
    const before = await stat(folder)
    await expect(restoreBackup({ backup, folder })).rejects.toMatchObject({ code: 'collision' })
    expect((await stat(folder)).mtimeMs).toBe(before.mtimeMs)
  }
})

test('of a backup with a damaged story all but that story comes back on request, and it is named', async () => {
  const backup = await aBackup()
  const { at, length } = await placeOf(backup, 'article.json')
  await flipBit(backup, at + Math.floor(length / 2))
  const { faults } = await checkBackup(backup)
  expect(faults).toEqual([{ path: expect.stringMatching(/^articles\/.*\/article\.json$/), why: 'damaged' }])
  await refusedWithNothingLeft(backup, /^damaged$/)

  const folder = join(temporaryFolder(), 'Rescued')
  const report = await restoreBackup({ backup, folder, partial: true })
  expect(report.faults).toEqual(faults)
  const library = await reopened(folder)
  // Its newest whole version takes the place of the damaged story.
  expect(library.rows).toHaveLength(3)
  expect(library.notices).toMatchObject([{ code: 'story-mended' }])
})

test('a bit that flipped anywhere in a backup is found, or changes nothing of what comes back', async () => {
  const whole = await readFile(await aBackup())
  const folder = temporaryFolder()
  const broken = join(folder, 'broken.copydesk-backup.zip')
  await writeFile(broken, whole)
  await restoreBackup({ backup: broken, folder: join(folder, 'Whole') })
  const contents = await folderContents(join(folder, 'Whole'))
  let found = 0
  for (let at = 0; at < whole.length; at += 149) {
    const bytes = Buffer.from(whole)
    bytes[at] = (bytes[at] ?? 0) ^ 0x04
    await writeFile(broken, bytes)
    const checked = await checkBackup(broken).catch(() => null)
    if (checked?.faults.length !== 0) {
      found += 1
      continue
    }
    // Times, attributes and what the local headers repeat carry no content.
    const restored = join(folder, `Restored ${at}`)
    await restoreBackup({ backup: broken, folder: restored })
    expect(await folderContents(restored)).toEqual(contents)
  }
  expect(found).toBeGreaterThan(0)
}, 120_000)

test('a backup cut short anywhere is refused and leaves nothing', async () => {
  const whole = await readFile(await aBackup())
  const cut = join(temporaryFolder(), 'cut.copydesk-backup.zip')
  for (const part of [0, 1, 21, 22, 100, whole.length / 2, whole.length - 30, whole.length - 1]) {
    await writeFile(cut, whole.subarray(0, Math.floor(part)))
    await refusedWithNothingLeft(cut, /^damaged$/)
  }
})

test.each([
  ['a path that climbs out', '../../outside.txt'],
  ['an absolute path', '/tmp/outside.txt'],
  ['a drive', 'C:/outside.txt'],
  ['a backslash', 'articles\\..\\..\\outside.txt'],
  ['a path that climbs out in its middle', 'articles/../../outside.txt'],
  ['a device name', 'media/CON.json'],
  ['a name with a stream', 'media/a.png:hidden'],
  ['a trailing dot', 'media/a.png.'],
  ['a line break', 'media/a\n.png'],
  ['a place of its own in the lock', 'lock'],
  ['an index', 'index.json'],
])('a hostile zip with %s is refused whole', async (_, path) => {
  const backup = await aZip([{ path, bytes: 'x' }])
  await refusedWithNothingLeft(backup, /^(?:unsafe-path|damaged)$/)
  await expect(
    restoreBackup({ backup, folder: join(temporaryFolder(), 'New'), partial: true }),
  ).rejects.toThrow()
})

test('names that some disk takes for one, and a file where a folder stands, are refused', async () => {
  for (const [first, second] of [
    ['media/a.png', 'media/A.PNG'],
    ['media/\u00e9.png', 'media/e\u0301.png'],
    ['media/a', 'media/a/b'],
    ['media/a.png', 'media/a.png'],
  ] as const)
    await refusedWithNothingLeft(
      await aZip([
        { path: first, bytes: 'x' },
        { path: second, bytes: 'y' },
      ]),
      /^unsafe-path$/,
    )
})

test('a symbolic link in a zip is refused', async () => {
  const backup = await aZip([{ path: 'media/link', bytes: '/etc/passwd' }])
  const bytes = await readFile(backup)
  const record = bytes.indexOf('PK\u0001\u0002')
  bytes.writeUInt32LE((0o120777 << 16) >>> 0, record + 38)
  await writeFile(backup, bytes)
  await refusedWithNothingLeft(backup, /^unsafe-path$/)
})

test('a zip that unpacks to far more than it is, is refused before it is unpacked', async () => {
  const backup = await aZip([{ path: 'media/zeros.json', bytes: Buffer.alloc(200 * 1024 * 1024) }])
  expect((await stat(backup)).size).toBeLessThan(400_000)
  await refusedWithNothingLeft(backup, /^too-large$/)
})

test('a zip that unpacks to more than it says is stopped at what it says', async () => {
  const backup = await aZip([{ path: 'media/long.json', bytes: Buffer.alloc(30 * 1024 * 1024) }])
  const bytes = await readFile(backup)
  bytes.writeUInt32LE(1000, bytes.indexOf('PK\u0001\u0002') + 24)
  await writeFile(backup, bytes)
  const { faults } = await checkBackup(backup)
  expect(faults).toContainEqual({ path: 'media/long.json', why: 'damaged' })
})

test('a file the list does not name is told of and not restored', async () => {
  const backup = await aZip([{ path: 'media/a.png', bytes: 'x' }], {
    unlisted: [{ path: 'run.json', bytes: '{}' }],
  })
  await refusedWithNothingLeft(backup, /^damaged$/)
  const folder = join(temporaryFolder(), 'New')
  const { faults } = await restoreBackup({ backup, folder, partial: true })
  expect(faults).toEqual([{ path: 'run.json', why: 'foreign' }])
  expect(await readdir(folder)).not.toContain('run.json')
})

test('a story whose text was changed together with the list is still not taken for whole', async () => {
  const id = '01K8XW3GZ9V3N5B2T7Q4R6S8AB'
  const body = { kind: 'article', format: 1, id, seq: 1, sha256: '0'.repeat(64), body: {} }
  const backup = await aZip([{ path: `articles/${id}/article.json`, bytes: JSON.stringify(body) }])
  const { faults } = await checkBackup(backup)
  expect(faults).toEqual([{ path: `articles/${id}/article.json`, why: 'damaged' }])
})

test.each([
  ['no list', { manifest: null }, /^damaged$/],
  ['a list that is no JSON', { manifest: '{"kind":' }, /^damaged$/],
  ['the list of another program', { manifest: '{"kind":"else","format":1}' }, /^damaged$/],
  ['a list of a later format', { manifest: '{"kind":"copydesk-backup","format":2}' }, /^library-newer$/],
] as const)('a zip with %s is refused', async (_, options, code) => {
  await refusedWithNothingLeft(await aZip([{ path: 'media/a.png', bytes: 'x' }], options), code)
})

test('what is no zip at all, or not there, is refused in a sentence', async () => {
  const folder = temporaryFolder()
  await writeFile(join(folder, 'a.zip'), 'no zip, but long enough to be looked through for the end of one')
  await refusedWithNothingLeft(join(folder, 'a.zip'), /^damaged$/)
  await refusedWithNothingLeft(join(folder, 'gone.zip'), /^not-found$/)
  await refusedWithNothingLeft(folder, /^not-readable$/)
})

test.each(['ENOSPC', 'EIO', 'EACCES'])(
  'where the disk answers %s at any call of a restore, nothing is left and the backup is as it was',
  async code => {
    const backup = await aBackup()
    const before = await readFile(backup)
    const clean = new FaultyDisk()
    await restoreBackup({ backup, folder: join(temporaryFolder(), 'New') }, {}, clean.files)
    for (const call of ['makeFolder', 'create', 'write', 'sync', 'close', 'rename', 'syncFolder'] as const) {
      const calls = clean.calls.filter(one => one === call).length
      for (let skip = 0; skip < calls; skip += 1) {
        const parent = temporaryFolder()
        const disk = new FaultyDisk().fail(call, code, { skip, times: call === 'rename' ? 99 : 1 })
        const made = restoreBackup({ backup, folder: join(parent, 'New') }, {}, disk.files)
        await expect(made).rejects.toMatchObject({ code: expect.stringMatching(/^not-(?:saved|writable)$/) })
        // After the last rename the library stands whole; only its parent's own record may be late.
        const left = await readdir(parent)
        if (left.length > 0) expect(call).toBe('syncFolder')
      }
    }
    expect((await readFile(backup)).equals(before)).toBe(true)
  },
)

test('a zip of more files, and with larger ones, than the first zip format knew is written and read', async () => {
  const path = join(temporaryFolder(), 'large.zip')
  const file = await open(path, 'w')
  const zip = new ZipWriter(bytes => file.write(bytes).then(() => undefined))
  const empty = { size: 0, crc: 0, chunks: async function* () {} }
  for (let count = 0; count < 66_000; count += 1) await zip.addStream(`media/${count}`, empty)
  await zip.end()
  await file.close()
  const { openZip } = await import('../../../src/main/backup/zip/openZip.ts')
  const source = await openZip(path)
  expect(source.files).toHaveLength(66_000)
  source.close()
}, 60_000)
