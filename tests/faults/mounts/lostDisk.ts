import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { nodeFileSystem } from '../../../src/main/library/nodeFileSystem.ts'
import { attempt, badRefusal, type Scene } from '../attempt.ts'
import { checkLibrary, type Trouble } from '../checkLibrary.ts'
import { OPERATIONS } from '../OPERATIONS.ts'
import { Random } from '../Random.ts'
import { Tally } from '../Tally.ts'
import { aScene } from './aScene.ts'

/** What becomes of the disk under an open library, and how it comes back. `disk` is mounted at `place`. */
const LOSSES = {
  'unmounted in mid-save': {
    lose: (_disk: string, place: string) => execFileSync('umount', ['-l', place]),
    bringBack: (disk: string, place: string) => execFileSync('mount', ['--bind', disk, place]),
  },
  'read-only in mid-save': {
    lose: (_disk: string, place: string) =>
      execFileSync('mount', ['-o', 'remount,bind,ro', place], { stdio: 'pipe' }),
    bringBack: (_disk: string, place: string) => execFileSync('mount', ['-o', 'remount,bind,rw', place]),
  },
} as const

export const LOST_DISKS = Object.keys(LOSSES) as (keyof typeof LOSSES)[]

/** Takes the disk away at random instants of work, then brings it back. Needs the right to mount. */
export async function lostDisk(
  above: string,
  how: keyof typeof LOSSES,
  runs: number,
  seed: number,
): Promise<Tally> {
  const { lose, bringBack } = LOSSES[how]
  const tally = new Tally()
  const random = new Random(seed)
  const [disk, place] = [join(above, 'disk'), join(above, 'place')]
  for (let run = 0; run < runs; run += 1) {
    for (const folder of [disk, place]) mkdirSync(folder)
    execFileSync('mount', ['--bind', disk, place])
    const scene = await aScene(place)
    const operation = OPERATIONS[run % OPERATIONS.length]
    const troubles: Trouble[] = []
    if (operation) {
      const working = keepWorking(scene)
      await pause(random.next() * 60)
      await whenItCan(() => lose(disk, place))
      const refusal = await working
      const bad = badRefusal(refusal)
      if (bad) troubles.push({ kind: 'other', what: bad })
      const gone = await attempt(scene, operation, () => 1_000_001)
      if (!gone) troubles.push({ kind: 'lost', what: `${operation.name} is acknowledged without a disk` })
      if (how === 'unmounted in mid-save' && readdirSync(place).length > 0)
        troubles.push({ kind: 'other', what: 'something was made where the disk had been' })
      bringBack(disk, place)
      const again = await attempt(scene, operation, () => 1_000_002)
      if (again) troubles.push({ kind: 'other', what: `does not work once it is back: ${again}` })
    }
    await scene.library.close()
    scene.ledger.versions.length = 0
    troubles.push(...(await checkLibrary(scene.library.folder, scene.ledger, { files: nodeFileSystem })))
    tally.add(troubles, `${how}, ${operation?.name}`)
    execFileSync('umount', ['-l', place])
    for (const folder of [disk, place]) rmSync(folder, { recursive: true })
  }
  return tally
}

/** A disk is not made read-only while a file is open for writing; the writer has none open between its saves. */
async function whenItCan(lose: () => void): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return lose()
    } catch (error) {
      if (tries > 200) throw error
      await pause(tries % 7)
    }
  }
}

/** Saves until it is refused. */
async function keepWorking(scene: Scene): Promise<unknown> {
  const [save] = OPERATIONS
  let n = 100
  for (;;) {
    const refusal = save
      ? await attempt(scene, save, () => {
          n += 100
          return n
        })
      : 'there is no operation'
    if (refusal) return refusal
  }
}
