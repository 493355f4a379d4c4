import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Computer } from '../../../src/main/library/lock/Computer.ts'
import { LibraryLock, type LockRequest } from '../../../src/main/library/lock/LibraryLock.ts'
import { thisComputer } from '../../../src/main/library/lock/thisComputer.ts'
import { nodeFileSystem } from '../../../src/main/library/nodeFileSystem.ts'
import { openLibrary } from '../../../src/main/library/openLibrary.ts'
import { aLibrary, reopened } from '../../support/aLibrary.ts'
import { FaultyDisk } from '../../support/FaultyDisk.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const T0 = Date.parse('2026-05-18T07:00:00Z')
const MINUTE = 60_000

const HOLDER = {
  app: 'Copydesk',
  host: hostname(),
  pid: 4_194_305,
  born: '',
  since: '2026-05-18T06:00:00.000Z',
  token: 'a'.repeat(32),
}

function lockOf(folder: string, holder: object, seenMs = T0): string {
  const path = join(folder, 'lock')
  writeFileSync(path, JSON.stringify({ ...HOLDER, ...holder }))
  utimesSync(path, seenMs / 1000, seenMs / 1000)
  return path
}

const running = (...pids: number[]): Computer => ({ ...thisComputer, isRunning: pid => pids.includes(pid) })

function request(over: Partial<LockRequest> = {}): LockRequest {
  return { files: nodeFileSystem, computer: thisComputer, app: 'Copydesk', now: () => T0, ...over }
}

test('a second writer is refused and told who has the library', async () => {
  const library = await aLibrary({ app: 'Copydesk' })
  const refused = openLibrary(library.folder, { app: 'copydesk import' })
  await expect(refused).rejects.toMatchObject({ code: 'library-locked' })
  await expect(refused).rejects.toThrow(`open in Copydesk on "${hostname()}" (process ${process.pid})`)
})

test('the lock is gone after closing', async () => {
  const library = await aLibrary()
  await library.close()
  expect(readdirSync(library.folder)).not.toContain('lock')
})

test('a dead holder of this computer is taken over at once', async () => {
  const library = await aLibrary()
  await library.close()
  lockOf(library.folder, { born: thisComputer.born, pid: 4_194_305 }, Date.now())
  expect((await reopened(library.folder)).readOnly).toBe(false)
})

test('a later process with the number of a dead holder does not count as it', async () => {
  const library = await aLibrary()
  await library.close()
  lockOf(library.folder, { pid: process.pid, born: 'another-boot:1' }, Date.now())
  expect((await reopened(library.folder)).readOnly).toBe(false)
})

test('while another computer writes, the library opens for reading only and names it', async () => {
  const library = await aLibrary()
  await library.close()
  lockOf(library.folder, { host: 'desk-of-ayesha', pid: 7 }, T0)
  const reading = await reopened(library.folder, { now: () => T0 + 2 * MINUTE })
  expect(reading.readOnly).toBe(true)
  expect(reading.notices).toMatchObject([{ code: 'library-elsewhere' }])
  expect(reading.notices[0]?.message).toContain('"desk-of-ayesha" (process 7)')
  await reading.close()
  expect(readFileSync(join(library.folder, 'lock'), 'utf8')).toContain('desk-of-ayesha')
})

test('another computer that was silent for ten minutes is taken over', async () => {
  const library = await aLibrary()
  await library.close()
  lockOf(library.folder, { host: 'desk-of-ayesha', pid: 7 }, T0)
  const { files } = new FaultyDisk()
  expect((await reopened(library.folder, { files, now: () => T0 + 11 * MINUTE })).readOnly).toBe(false)
})

test('whoever finds the library locked is told who works with it', async () => {
  const library = await aLibrary({ person: 'Ayesha Khan' })
  await expect(openLibrary(library.folder)).rejects.toThrow('open by Ayesha Khan in Copydesk on')
})

test('a computer whose clock is wrong is believed by what it does, not by the time it writes', async () => {
  const library = await aLibrary()
  await library.close()
  const path = lockOf(library.folder, { host: 'desk-of-ayesha', pid: 7 }, T0)
  const alive = async () => utimesSync(path, T0 / 1000 + 15, T0 / 1000 + 15)
  const files = { ...nodeFileSystem, pause: alive }
  expect((await reopened(library.folder, { files, now: () => T0 + 300 * MINUTE })).readOnly).toBe(true)
})

test('where the system does not tell processes apart, ten minutes of silence make a holder dead', async () => {
  const folder = temporaryFolder()
  const path = lockOf(folder, { pid: 7 }, T0)
  const alive = await LibraryLock.take(request({ computer: running(7) }), path)
  expect(alive).toMatchObject({ state: 'here' })
  const later = await LibraryLock.take(request({ computer: running(7), now: () => T0 + 11 * MINUTE }), path)
  expect(later).toBeInstanceOf(LibraryLock)
})

test.each(['', 'null', '{"half', '\0\0\0\0'])(
  'a lock file that says %j holds for a moment, then no more',
  async text => {
    const folder = temporaryFolder()
    const path = join(folder, 'lock')
    writeFileSync(path, text)
    utimesSync(path, T0 / 1000, T0 / 1000)
    expect(await LibraryLock.take(request({ now: () => T0 + 1_000 }), path)).toMatchObject({ state: 'here' })
    expect(await LibraryLock.take(request({ now: () => T0 + 6_000 }), path)).toBeInstanceOf(LibraryLock)
  },
)

test('of many who find a dead lock together exactly one gets it, and no trace of the others stays', async () => {
  for (let round = 0; round < 20; round += 1) {
    const folder = temporaryFolder()
    const path = lockOf(folder, { pid: 7 })
    const computer = running(thisComputer.pid)
    const taken = await Promise.all(
      Array.from({ length: 8 }, () => LibraryLock.take(request({ computer }), path)),
    )
    expect(taken.filter(lock => lock instanceof LibraryLock)).toHaveLength(1)
    expect(readdirSync(folder)).toEqual(['lock'])
  }
})

test('a taker that died half-way does not bar the next', async () => {
  const folder = temporaryFolder()
  const path = lockOf(folder, { pid: 7 })
  const half = { ...HOLDER, pid: 8, token: 'b'.repeat(32) }
  writeFileSync(`${path}.${HOLDER.token}`, JSON.stringify(half))
  const lock = await LibraryLock.take(request({ computer: running(thisComputer.pid) }), path)
  expect(lock).toBeInstanceOf(LibraryLock)
  expect(readdirSync(folder)).toEqual(['lock'])
})

test('a disk without hard links locks too', async () => {
  const folder = temporaryFolder()
  const disk = new FaultyDisk().fail('link', 'EPERM')
  const path = join(folder, 'lock')
  const first = await LibraryLock.take(request({ files: disk.files }), path)
  expect(first).toBeInstanceOf(LibraryLock)
  expect(await LibraryLock.take(request({ files: disk.files }), path)).toMatchObject({ state: 'here' })
  expect(readdirSync(folder)).toEqual(['lock'])
})

test('a writer whose computer slept while another took the library saves nothing more', async () => {
  let now = Date.now()
  const library = await aLibrary({ now: () => now })
  const draft = await library.createStory()
  lockOf(library.folder, { host: 'desk-of-ayesha', token: 'c'.repeat(32) })
  now += 20 * MINUTE
  await expect(library.saveStory(draft)).rejects.toMatchObject({ code: 'library-locked' })
  await library.close()
  expect(readFileSync(join(library.folder, 'lock'), 'utf8')).toContain('desk-of-ayesha')
})

test('a lock that somebody deleted is taken again, and what was written in between is not overtaken', async () => {
  let now = Date.now()
  const library = await aLibrary({ now: () => now })
  const draft = await library.createStory()
  rmSync(join(library.folder, 'lock'))
  const other = await openLibrary(library.folder)
  for (let save = 0; save < 5; save += 1) await other.saveStory(draft)
  await other.close()
  now += 20 * MINUTE
  expect(await library.saveStory(draft)).toMatchObject({ seq: 7 })
  await expect(openLibrary(library.folder)).rejects.toMatchObject({ code: 'library-locked' })
})

test('a library folder that went away while open is said to be gone', async () => {
  let now = Date.now()
  const library = await aLibrary({ now: () => now })
  const draft = await library.createStory()
  rmSync(library.folder, { recursive: true })
  await expect(library.saveStory(draft)).rejects.toThrow('the library folder is gone')
  now += 20 * MINUTE
  await expect(library.saveStory(draft)).rejects.toMatchObject({ code: 'not-saved' })
})

test('a clock that jumps does not cost the writer its lock', async () => {
  let now = Date.now()
  const library = await aLibrary({ now: () => now })
  const draft = await library.createStory()
  now -= 400 * 24 * 60 * MINUTE
  expect(await library.saveStory(draft)).toMatchObject({ seq: 2 })
  now += 900 * 24 * 60 * MINUTE
  expect(await library.saveStory(draft)).toMatchObject({ seq: 3 })
})

test('of two programs that open one library at the same time one writes and the other is refused', async () => {
  const library = await aLibrary()
  await library.close()
  const program = join(import.meta.dirname, 'programs', 'contender.ts')
  const children = [1, 2].map(() => spawn(process.execPath, [program, library.folder], { stdio: 'pipe' }))
  const outcomes = await Promise.all(children.map(child => firstWord(child.stdout)))
  for (const child of children) child.stdin.end()
  await Promise.all(children.map(child => once(child, 'exit')))
  expect(outcomes.sort()).toEqual(['library-locked', 'opened'])
  expect(readdirSync(library.folder)).not.toContain('lock')
})

async function firstWord(output: NodeJS.ReadableStream): Promise<string> {
  const [data] = await once(output, 'data')
  return String(data).trim()
}
