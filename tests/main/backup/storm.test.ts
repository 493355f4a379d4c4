import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backUp } from '../../../src/main/backup/backUp.ts'
import { checkBackup } from '../../../src/main/backup/checkBackup.ts'
import { restoreBackup } from '../../../src/main/backup/restoreBackup.ts'
import type { Library } from '../../../src/main/library/Library.ts'
import { aLibrary, reopened } from '../../support/aLibrary.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const NOW = '2026-11-23T14:05:06+05:00'
const STORIES = 5
const BACKUPS = 3
const KILLS = 8
const PATIENCE_MS = 240_000

type Acknowledged = { readonly seq: number; readonly trashed: boolean }

/** Saves, trashes and brings back stories one after the other until told to stop; `now` is what was acknowledged. */
async function storm(
  library: Library,
  ids: readonly string[],
  now: Map<string, Acknowledged>,
  go: () => boolean,
) {
  await Promise.all(
    ids.map(async (id, at) => {
      for (let turn = at; go(); turn += 1) {
        const { seq } = now.get(id) ?? { seq: 1 }
        if (turn % 4 === 3) {
          await library.trashStory(id)
          now.set(id, { seq, trashed: true })
          await library.untrashStory(id)
          now.set(id, { seq, trashed: false })
        } else {
          const story = await library.readStory(id)
          const saved = await library.saveStory({ ...story, slugline: `S${story.seq + 1}` })
          now.set(id, { seq: saved.seq, trashed: false })
        }
      }
    }),
  )
}

/** Restores a backup and looks for each story: once, whole, no older than it was. */
async function holdsAll(backup: string, before: ReadonlyMap<string, Acknowledged>): Promise<void> {
  const folder = join(temporaryFolder(), 'Restored')
  await restoreBackup({ backup, folder })
  const again = await reopened(folder)
  const trashed = await readdir(join(folder, 'trash')).catch((): string[] => [])
  expect(again.notices).toEqual([])
  for (const [id, { seq }] of before) {
    const shelves = [again.rows.some(row => row.id === id), trashed.includes(id)]
    expect(shelves.filter(Boolean)).toHaveLength(1)
    if (trashed.includes(id)) await again.untrashStory(id)
    const story = await again.readStory(id)
    expect(story.seq).toBeGreaterThanOrEqual(seq)
    expect(story.slugline).toBe(`S${story.seq}`)
    // What is written after a restore must be able to become a version.
    const versions = await readdir(join(folder, 'articles', id, 'revisions')).catch(() => [])
    for (const name of versions) expect(Number.parseInt(name, 10)).toBeLessThanOrEqual(story.seq)
  }
}

test(
  'a backup taken in a storm of saves and of stories going to the trash and back holds every story once, whole, and at least as new as when it began',
  async () => {
    const library = await aLibrary()
    const now = new Map<string, Acknowledged>()
    for (let count = 0; count < STORIES; count += 1) {
      const { id } = await library.createStory({ slugline: 'S1' })
      now.set(id, { seq: 1, trashed: false })
    }
    for (let count = 0; count < BACKUPS; count += 1) {
      let going = true
      const blowing = storm(library, [...now.keys()], now, () => going)
      const before = new Map(now)
      const backup = await backUp({ library: library.folder, to: temporaryFolder(), now: NOW }).finally(
        () => {
          going = false
        },
      )
      await blowing
      expect(backup.manifest.flaws).toEqual([])
      await holdsAll(backup.file, before)
    }
    const [first] = now.values()
    expect(first?.seq).toBeGreaterThan(BACKUPS)
  },
  PATIENCE_MS,
)

test(
  'a backup killed at any instant leaves no file that counts, or a proven one',
  async () => {
    const library = await aLibrary()
    for (let count = 0; count < STORIES; count += 1) await library.createStory({ slugline: `S${count}` })
    await library.close()
    const to = temporaryFolder()
    const program = join(import.meta.dirname, '..', '..', '..', 'src', 'main', 'cli', 'index.ts')
    let killed = 0
    for (let round = 0; round < KILLS; round += 1) {
      const child = spawn(process.execPath, [program, 'backup', library.folder, '--to', to], {
        stdio: 'ignore',
      })
      const ended = once(child, 'exit')
      await writingIn(to, child)
      setTimeout(() => child.kill('SIGKILL'), round * 2)
      const [, signal] = await ended
      if (signal) killed += 1
      for (const name of await readdir(to)) {
        if (!name.endsWith('.copydesk-backup.zip')) continue
        expect((await checkBackup(join(to, name))).faults).toEqual([])
      }
    }
    expect(killed).toBeGreaterThan(0)
    const last = await backUp({ library: library.folder, to, now: NOW })
    expect((await checkBackup(last.file)).manifest.counts.stories).toBe(STORIES)
  },
  PATIENCE_MS,
)

/** Returns when the program has begun to write, or has ended. */
async function writingIn(to: string, child: { exitCode: number | null }): Promise<void> {
  const before = (await readdir(to)).length
  while (child.exitCode === null && (await readdir(to)).length === before)
    await new Promise(resolve => setTimeout(resolve, 1))
}
