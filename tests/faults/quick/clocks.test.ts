import { expect, test } from 'vitest'
import { openLibrary } from '../../../src/main/library/openLibrary.ts'
import { attempt } from '../attempt.ts'
import { checkLibrary } from '../checkLibrary.ts'
import { computerAt } from '../disk/computerAt.ts'
import { HOME, libraryAtRest } from '../disk/diskScene.ts'
import { MemoryDisk } from '../disk/MemoryDisk.ts'
import { OPERATIONS } from '../OPERATIONS.ts'
import { Random } from '../Random.ts'

/** What takes the one story away that the others work on. */
const MOVES = new Set(['trash', 'untrash', 'delete for ever'])
const YEAR = 365 * 24 * 60 * 60_000

test('a clock that jumps years forth and back between all a person does loses nothing and mixes no order up', async () => {
  const random = new Random(6)
  for (let run = 0; run < 30; run += 1) {
    let now = Date.now()
    const clock = () => now
    const scene = await libraryAtRest()
    const ledger = scene.ledger.copy()
    const disk = new MemoryDisk(scene.state, clock)
    let n = 10
    for (let start = 2; start < 5; start += 1) {
      const library = await openLibrary(HOME, { files: disk.files, computer: computerAt(start), now: clock })
      for (const operation of OPERATIONS.filter(({ name }) => !MOVES.has(name))) {
        now = Date.now() + (random.next() - 0.5) * 40 * YEAR
        const next = () => {
          n += 1
          return n
        }
        expect(await attempt({ ...scene, library, ledger }, operation, next)).toBeNull()
      }
      now = Date.now() + (random.next() - 0.5) * 40 * YEAR
      await library.close()
    }
    const options = { files: disk.files, computer: computerAt(9), now: clock }
    expect(await checkLibrary(HOME, ledger, options)).toEqual([])
  }
})
