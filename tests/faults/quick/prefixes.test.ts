import { expect, test } from 'vitest'
import { createLibrary } from '../../../src/main/library/createLibrary.ts'
import { isLibrary } from '../../../src/main/library/isLibrary.ts'
import { aNewsroom } from '../aNewsroom.ts'
import { checkLibrary, type Trouble } from '../checkLibrary.ts'
import { computerAt } from '../disk/computerAt.ts'
import { crashStates } from '../disk/crashStates.ts'
import { type DiskScene, HOME, libraryAtRest, libraryJustBegun } from '../disk/diskScene.ts'
import { fingerprint } from '../disk/fingerprint.ts'
import { MemoryDisk } from '../disk/MemoryDisk.ts'
import { recordOperation } from '../disk/recordOperation.ts'
import { Ledger } from '../Ledger.ts'
import { OPERATIONS } from '../OPERATIONS.ts'

const PATIENCE_MS = 120_000
/** No computer is back sooner after a power cut. */
const STARTING_AGAIN_MS = 6_000

const afterStart = (disk: MemoryDisk) => ({
  files: disk.files,
  computer: computerAt(3),
  now: () => Date.now() + STARTING_AGAIN_MS,
})

const SCENES: readonly (() => Promise<DiskScene>)[] = [libraryAtRest, libraryJustBegun]
const CASES = SCENES.flatMap(scene => OPERATIONS.map(operation => ({ scene, operation })))

test.each(CASES)(
  'in $scene.name, wherever the power goes between the disk calls of "$operation.name", nothing is lost',
  async ({ scene: make, operation }) => {
    const scene = await make()
    const { events, ledgerAt } = await recordOperation(scene, operation)
    const seen = new Set<string>()
    const troubles: { at: number; trouble: readonly Trouble[] }[] = []
    for (let at = 0; at <= events.length; at += 1) {
      for (const state of crashStates(scene.state, events.slice(0, at))) {
        const ledger = ledgerAt(at).copy()
        const mark = `${fingerprint(state)} ${ledger.mark}`
        if (seen.has(mark)) continue
        seen.add(mark)
        const trouble = await checkLibrary(HOME, ledger, afterStart(new MemoryDisk(state)))
        if (trouble.length > 0) troubles.push({ at, trouble })
      }
    }
    expect(troubles.slice(0, 5)).toEqual([])
    expect(seen.size).toBeGreaterThan(10)
  },
  PATIENCE_MS,
)

test('wherever the power goes while a library is made, it is there once it was said, and can be made before', async () => {
  const made = new MemoryDisk()
  const start = made.state
  const library = await createLibrary(HOME, aNewsroom, { files: made.files, computer: computerAt(1) })
  const acknowledged = made.events.length
  await library.close()
  for (let at = 0; at <= made.events.length; at += 1)
    for (const state of crashStates(start, made.events.slice(0, at))) {
      const disk = new MemoryDisk(state)
      if (at < acknowledged && !(await isLibrary(disk.files, HOME)))
        await (await createLibrary(HOME, aNewsroom, afterStart(disk))).close()
      expect(await checkLibrary(HOME, new Ledger(), afterStart(disk)), `after ${at} calls`).toEqual([])
    }
})
