import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HoldWatch } from '../../../src/main/library/lock/HoldWatch.ts'
import { thisComputer } from '../../../src/main/library/lock/thisComputer.ts'
import { nodeFileSystem } from '../../../src/main/library/nodeFileSystem.ts'
import type { Hold } from '../../../src/shared/article/Hold.ts'
import { aLibrary, reopened } from '../../support/aLibrary.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const T0 = Date.parse('2026-05-18T07:00:00Z')
const SECOND = 1_000

const HOLDER = {
  app: 'Copydesk',
  host: 'desk-of-ayesha',
  person: 'Ayesha Khan',
  pid: 7,
  born: '',
  since: '2026-05-18T06:00:00.000Z',
  token: 'a'.repeat(32),
}
const BY = { app: 'Copydesk', host: 'desk-of-ayesha', person: 'Ayesha Khan', since: HOLDER.since }

function watched(seenMs = T0) {
  const path = join(temporaryFolder(), 'lock')
  const told: Hold[] = []
  let elapsed = 0
  const sign = (timeMs: number, holder: object = HOLDER) => {
    writeFileSync(path, JSON.stringify(holder))
    utimesSync(path, timeMs / 1000, timeMs / 1000)
  }
  sign(seenMs)
  const watch = new HoldWatch({
    files: nodeFileSystem,
    computer: thisComputer,
    path,
    now: () => T0,
    elapsed: () => elapsed,
    onChange: hold => told.push(hold),
  })
  const after = (ms: number) => {
    elapsed += ms
    return watch.look()
  }
  return { path, watch, told, sign, after }
}

test('a holder that gives signs of life holds, and its lock cannot be taken', async () => {
  const { watch, sign, after } = watched()
  for (let sent = 1; sent < 5; sent += 1) {
    await after(15 * SECOND)
    sign(T0 + sent * 15 * SECOND)
  }
  expect(watch.hold).toEqual({ state: 'held', by: BY, quiet: false })
  expect(watch.still).toBeNull()
})

test('a holder whose clock is hours off lives as long as its lock changes', async () => {
  const { watch, sign, after } = watched(T0 - 5 * 3600 * SECOND)
  await after(0)
  expect(watch.hold).toMatchObject({ state: 'held', quiet: false })
  sign(T0 - 5 * 3600 * SECOND + 15 * SECOND)
  await after(25 * SECOND)
  expect(watch.hold).toMatchObject({ state: 'held', quiet: false })
})

test('a lock that was old and does not change between two looks is silent', async () => {
  const { watch, told, after } = watched(T0 - 3600 * SECOND)
  await after(0)
  expect(watch.still).toBeNull()
  await after(20 * SECOND)
  expect(told.at(-1)).toEqual({ state: 'silent', by: BY })
  expect(watch.still?.holder.token).toBe(HOLDER.token)
})

test('a lock that stops changing is first quiet, then silent, by our own clock', async () => {
  const { told, after } = watched()
  await after(0)
  await after(25 * SECOND)
  await after(600 * SECOND)
  expect(told.map(hold => [hold.state, hold.state === 'held' && hold.quiet])).toEqual([
    ['held', false],
    ['held', true],
    ['silent', false],
  ])
})

test('a lock that is let go leaves the library free', async () => {
  const { path, told, after } = watched()
  await after(0)
  rmSync(path)
  await after(5 * SECOND)
  expect(told.at(-1)).toEqual({ state: 'free' })
})

test('a library read along here is opened for writing once the other computer lets go', async () => {
  const library = await aLibrary()
  await library.close()
  const path = join(library.folder, 'lock')
  writeFileSync(path, JSON.stringify(HOLDER))
  const reading = await reopened(library.folder, { rowsAtOnce: true })
  expect(reading.hold).toEqual({ state: 'held', by: BY, quiet: false })
  const told = new Promise<Hold>(resolve =>
    reading.watch({ rows: () => undefined, notice: () => undefined, hold: resolve }),
  )
  reading.followDisk()
  rmSync(path)
  expect(await told).toEqual({ state: 'free' })
  await reading.close()
  expect((await reopened(library.folder)).readOnly).toBe(false)
})

test('a lock that was looked at twice is taken over, and only that very one', async () => {
  const library = await aLibrary()
  await library.close()
  const path = join(library.folder, 'lock')
  const sign = (timeMs: number) => {
    writeFileSync(path, JSON.stringify(HOLDER))
    utimesSync(path, timeMs / 1000, timeMs / 1000)
  }
  sign(Date.now())
  const seenMs = (await nodeFileSystem.examine(path))?.mtimeMs ?? 0
  const still = { holder: HOLDER, seenMs }
  sign(Date.now() + 15 * SECOND)
  expect((await reopened(library.folder, { still, rowsAtOnce: true })).readOnly).toBe(true)
  utimesSync(path, seenMs / 1000, seenMs / 1000)
  const now = (await nodeFileSystem.examine(path))?.mtimeMs ?? 0
  const taken = await reopened(library.folder, { still: { holder: HOLDER, seenMs: now }, rowsAtOnce: true })
  expect(taken.readOnly).toBe(false)
  expect(existsSync(path) && readFileSync(path, 'utf8')).not.toContain('desk-of-ayesha')
})
