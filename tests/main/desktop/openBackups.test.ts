import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isDue } from '../../../src/main/desktop/backups/isDue.ts'
import { openBackups } from '../../../src/main/desktop/backups/openBackups.ts'
import { openPreferences } from '../../../src/main/desktop/openPreferences.ts'
import type { BackupState } from '../../../src/shared/backup/BackupState.ts'
import { Refusal } from '../../../src/shared/Refusal.ts'
import { aLibrary } from '../../support/aLibrary.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { writtenStory } from '../../support/writtenStory.ts'

const WORK = { signal: new AbortController().signal, tell: () => undefined, mustGoOn: () => undefined }

/** The backups of a new library whose disk answers as told: nothing is copied, only asked for. */
async function atDesk() {
  const library = await aLibrary()
  const preferences = await openPreferences(
    join(temporaryFolder(), 'preferences.json'),
    async () => undefined,
  )
  const asked: unknown[] = []
  const told: BackupState[] = []
  const desk = { now: '2026-11-23T14:00:00+05:00', refuse: null as Refusal | null }
  const backups = openBackups({
    preferences,
    library: () => library,
    now: () => desk.now,
    perform: async (_, ask) => {
      asked.push(ask)
      if (desk.refuse) throw desk.refuse
      const made = { newsroom: 'The Indus Post', madeAt: desk.now, stories: 0, trashed: 0, pictures: 0 }
      return { ...made, file: '/usb/a.zip', bytes: 1, flaws: 0, removed: 0 } as never
    },
    tell: state => told.push(state),
  })
  return { library, backups, desk, asked, told, preferences }
}

test.each([
  ['off', null, false],
  ['closing', null, false],
  ['daily', null, true],
  ['daily', '2026-11-23T09:00:00+05:00', false],
  ['daily', '2026-11-22T14:01:00+05:00', true],
  ['weekly', '2026-11-20T14:00:00+05:00', false],
  ['weekly', '2026-11-16T14:01:00+05:00', true],
  // The clock was wrong then, or is now.
  ['daily', '2031-01-01T00:00:00+05:00', true],
  ['daily', 'no time at all', true],
] as const)('a backup %s, the last at %s, is due: %s', (every, last, due) => {
  expect(isDue(every, last, Date.parse('2026-11-23T14:00:00+05:00'))).toBe(due)
})

test('a daily backup is due once a day, and only when something was written since', async () => {
  const { library, backups, desk, asked } = await atDesk()
  expect(backups.isDue()).toBe(false)
  await backups.change({ folder: '/usb', every: 'daily', keep: 3 })
  expect(backups.isDue()).toBe(true)
  await backups.runQuietly(WORK)
  expect(asked).toEqual([{ library: library.folder, to: '/usb', now: desk.now, keep: 3 }])
  expect(backups.state().last).toEqual({ at: desk.now, file: '/usb/a.zip' })
  expect(backups.isDue()).toBe(false)

  desk.now = '2026-11-24T15:00:00+05:00'
  expect(backups.isDue()).toBe(false)
  const story = await library.createStory({ document: writtenStory('Bridge opens') })
  expect(backups.isDue()).toBe(true)
  await backups.runQuietly(WORK)
  desk.now = '2026-11-25T15:00:00+05:00'
  await library.saveStory(story)
  expect(backups.isDue()).toBe(true)
})

test('at closing a backup is due whenever something was written since the last', async () => {
  const { library, backups } = await atDesk()
  await backups.change({ folder: '/usb', every: 'closing' })
  expect(backups.isDue()).toBe(false)
  expect(backups.isDueAtClosing()).toBe(true)
  await backups.run(WORK)
  expect(backups.isDueAtClosing()).toBe(false)
  await library.updateNewsroom({ tagline: 'New' })
  expect(backups.isDueAtClosing()).toBe(true)
})

test('what hinders a scheduled backup stays in sight until one succeeds, and the last good one still counts', async () => {
  const { backups, desk, told } = await atDesk()
  await backups.change({ folder: '/usb', every: 'daily' })
  await backups.runQuietly(WORK)
  desk.now = '2026-11-30T14:00:00+05:00'
  desk.refuse = new Refusal('not-found', 'The backup folder "/usb" is not there.')
  await backups.runQuietly(WORK)
  expect(backups.state()).toMatchObject({
    last: { at: '2026-11-23T14:00:00+05:00' },
    trouble: { code: 'not-found', message: 'The backup folder "/usb" is not there.' },
  })
  expect(told.at(-1)).toEqual(backups.state())
  desk.refuse = null
  await backups.runQuietly(WORK)
  expect(told.at(-1)).toMatchObject({ last: { at: desk.now }, trouble: null })
})

test('one backup at a time, and none without a folder or a library', async () => {
  const { backups } = await atDesk()
  await expect(backups.run(WORK)).rejects.toMatchObject({ code: 'not-found' })
  await backups.change({ folder: '/usb' })
  const [first, second] = [backups.run(WORK), backups.run(WORK)]
  await expect(second).rejects.toMatchObject({ code: 'invalid-request' })
  await first
})

test('what was chosen and made is remembered for the next start', async () => {
  const { backups, preferences, library } = await atDesk()
  await backups.change({ folder: '/usb', every: 'weekly' })
  await backups.run(WORK)
  expect(preferences.value).toMatchObject({
    backupPlan: { folder: '/usb', every: 'weekly', keep: 14 },
    backups: [{ folder: library.folder, file: '/usb/a.zip' }],
  })
})
