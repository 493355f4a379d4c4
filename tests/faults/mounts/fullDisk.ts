import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { nodeFileSystem } from '../../../src/main/library/nodeFileSystem.ts'
import { attempt, badRefusal, isDoneAlready } from '../attempt.ts'
import { checkLibrary, type Trouble } from '../checkLibrary.ts'
import { OPERATIONS } from '../OPERATIONS.ts'
import type { Operation } from '../Operation.ts'
import { Tally } from '../Tally.ts'
import { aScene } from './aScene.ts'
import { fillDisk } from './fillDisk.ts'

const PAGE = 4096
/** A long story, its version and what else one operation writes fill some fifty pages. */
const PAGES = 52

/** Runs each operation on a disk with ever more room left, from none at all to enough. Needs the right to mount. */
export async function fullDisk(place: string, runs: number): Promise<Tally> {
  const tally = new Tally()
  const each = Math.ceil(runs / OPERATIONS.length)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4M', 'copydesk-faults', place])
  for (let step = 0; step < each; step += 1)
    for (const operation of OPERATIONS) {
      if (tally.runs >= runs) break
      const left = Math.round((step * PAGES) / each) * PAGE
      tally.add(await withLittleRoom(place, operation, left), `${operation.name}, ${left} bytes free`)
    }
  execFileSync('umount', ['-l', place])
  return tally
}

async function withLittleRoom(place: string, operation: Operation, left: number): Promise<Trouble[]> {
  const scene = await aScene(place)
  const { library, ledger } = scene
  const troubles: string[] = []
  let n = 7
  const next = () => {
    n += 7
    return n
  }
  const free = fillDisk(place, left)
  const refusal = await attempt(scene, operation, next)
  const bad = badRefusal(refusal)
  if (bad) troubles.push(bad)
  if (refusal && !/disk is full/.test(`${refusal}`))
    troubles.push(`says not that the disk is full: ${refusal}`)
  free()
  const again = refusal ? await attempt(scene, operation, next) : null
  if (again && !isDoneAlready(again)) troubles.push(`does not work once there is room: ${again}`)
  await library.close()
  if (library.notices.some(({ code }) => code === 'version-not-kept')) ledger.versions.length = 0
  const found = await checkLibrary(library.folder, ledger, { files: nodeFileSystem })
  rmSync(library.folder, { recursive: true })
  return [...found, ...troubles.map(what => ({ kind: 'other', what }) as const)]
}
