import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { errorCode } from '../../../src/main/library/errorCode.ts'
import type { FileSystem } from '../../../src/main/library/FileSystem.ts'
import { nodeFileSystem } from '../../../src/main/library/nodeFileSystem.ts'
import { replaceFiles } from '../../../src/main/publishing/replaceFiles.ts'
import { undoInterrupted } from '../../../src/main/publishing/undoInterrupted.ts'
import { FaultyDisk } from '../../support/FaultyDisk.ts'
import { folderContents } from '../../support/folderContents.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const NEW = { 'page.html': 'new page', 'media/a.png': 'new picture', 'deep/er/b.png': 'fresh' }
const OLD = { 'page.html': 'old page', 'media/a.png': 'old picture' }

type Site = { target: { folder: string; library: string }; publish(files: FileSystem): Promise<void> }

/** A folder where an earlier publication stands, and a later one of three files. */
function aSite(): Site {
  const folder = join(temporaryFolder(), 'site')
  mkdirSync(join(folder, 'media'), { recursive: true })
  for (const [path, text] of Object.entries(OLD)) writeFileSync(join(folder, path), text)
  const changes = Object.entries(NEW).map(([path, text]) => ({
    place: join(folder, path),
    bytes: async () => Buffer.from(text),
  }))
  return {
    target: { folder, library: join(folder, '..', 'nowhere') },
    publish: files => replaceFiles(files, folder, changes, async () => undefined),
  }
}

/** From call number `at` on, no call comes through any more and none returns: as for a program that was killed. */
async function publishKilledAt({ publish, target }: Site, at: number): Promise<boolean> {
  const disk = new FaultyDisk().failAt(at, 'KILLED', Number.POSITIVE_INFINITY)
  try {
    await publish(disk.files)
    return disk.calls.length <= at
  } catch {
    await abandon(target.folder)
    return false
  }
}

/** The program that owned what stands half-way is gone. */
async function abandon(folder: string): Promise<void> {
  for (const { name } of await nodeFileSystem.list(folder))
    if (name.startsWith('.copydesk-publish')) {
      const owner = join(folder, name, 'owner.json')
      const text = await nodeFileSystem.read(owner).then(
        bytes => Buffer.from(bytes).toString('utf8'),
        error => errorCode(error),
      )
      if (text.includes('born'))
        writeFileSync(owner, text.replace(/"born":"[^"]*"/, '"born":"another start"'))
    }
}

test('a publication killed at any disk call is whole before or whole after, once the next one looks', async () => {
  let ended = false
  let taken = 0
  for (let at = 0; !ended; at += 1) {
    const site = aSite()
    ended = await publishKilledAt(site, at)
    await undoInterrupted(nodeFileSystem, site.target)
    const { ...found } = await folderContents(site.target.folder)
    for (const path of Object.keys(found)) if (path.startsWith('.copydesk-publish')) delete found[path]
    const isNew = found['page.html'] === NEW['page.html']
    expect(found, `call ${at}`).toEqual(isNew ? NEW : OLD)
    if (!isNew) taken += 1
  }
  expect(taken).toBeGreaterThan(10)
})

test('what somebody changed since then is left as it is', async () => {
  const site = aSite()
  const disk = new FaultyDisk()
    .fail('remove', 'KILLED', { about: 'plan.json' })
    .fail('rename', 'KILLED', { about: 'old-' })
  const calls = disk.files
  await site
    .publish({
      ...calls,
      rename: (from, to) =>
        from.includes('old-') ? Promise.reject(new Error('KILLED')) : calls.rename(from, to),
    })
    .catch(() => undefined)
  await abandon(site.target.folder)
  writeFileSync(join(site.target.folder, 'page.html'), 'a correction by hand')
  await undoInterrupted(nodeFileSystem, site.target)
  expect(await folderContents(site.target.folder)).toEqual({ ...OLD, 'page.html': 'a correction by hand' })
})

test('a publication that is under way is not taken back by another', async () => {
  const site = aSite()
  await replaceFiles(
    nodeFileSystem,
    site.target.folder,
    [{ place: join(site.target.folder, 'page.html'), bytes: async () => Buffer.from('new page') }],
    () => undoInterrupted(nodeFileSystem, site.target),
  )
  expect(await folderContents(site.target.folder)).toEqual({ ...OLD, 'page.html': 'new page' })
})

test('a plan that leads out of the folder is not followed', async () => {
  const site = aSite()
  const outside = join(site.target.folder, '..', 'kept.txt')
  writeFileSync(outside, 'kept')
  const staging = join(site.target.folder, '.copydesk-publish-1-abc')
  mkdirSync(staging)
  const plan = { files: [{ path: '../kept.txt', sha256: 'x', hadOld: true }], folders: [] }
  writeFileSync(join(staging, 'plan.json'), JSON.stringify(plan))
  writeFileSync(join(staging, 'old-0'), 'overwritten')
  await expect(undoInterrupted(nodeFileSystem, site.target)).rejects.toMatchObject({ code: 'unsafe-path' })
  expect((await nodeFileSystem.read(outside)).toString()).toBe('kept')
})
