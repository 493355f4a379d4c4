import { expect, test } from 'vitest'
import type { Library } from '../../../src/main/library/Library.ts'
import { openLibrary } from '../../../src/main/library/openLibrary.ts'
import { Refusal } from '../../../src/shared/Refusal.ts'
import { FaultyDisk } from '../../support/FaultyDisk.ts'
import { checkLibrary } from '../checkLibrary.ts'
import { computerAt } from '../disk/computerAt.ts'
import { type DiskScene, HOME, libraryAtRest, libraryJustBegun } from '../disk/diskScene.ts'
import { MemoryDisk } from '../disk/MemoryDisk.ts'
import type { Ledger } from '../Ledger.ts'
import { OPERATIONS } from '../OPERATIONS.ts'
import type { Operation } from '../Operation.ts'

const PATIENCE_MS = 120_000
const CODES = ['EIO', 'ENOSPC', 'EROFS', 'EACCES', 'EMFILE', 'EPERM', 'EBUSY']
/** One call fails; the disk stays gone until it is healed. */
const LENGTHS = [1, Number.POSITIVE_INFINITY]

type Outcome = { readonly calls: number; readonly troubles: readonly string[] }

/** What came of one operation whose call number `at` failed with `code`, `times` times. */
async function outcomeOf(
  scene: DiskScene,
  operation: Operation,
  at: number,
  code: string,
  times: number,
): Promise<Outcome> {
  const memory = new MemoryDisk(scene.state)
  const disk = new FaultyDisk(memory.files)
  const library = await openLibrary(HOME, { files: disk.files, computer: computerAt(2) })
  const ledger = scene.ledger.copy()
  const opened = disk.calls.length
  const troubles: string[] = []
  disk.failAt(opened + at, code, times)
  const refusal = await attempt(scene, library, ledger, operation, 10)
  const calls = disk.calls.length - opened
  if (refusal && !(refusal instanceof Refusal)) troubles.push(`not a refusal: ${refusal}`)
  if (refusal instanceof Refusal && !/safe|nothing was changed|left as/.test(refusal.message))
    troubles.push(`says not what is safe: ${refusal.message}`)
  disk.heal()
  if (refusal) {
    const again = await attempt(scene, library, ledger, operation, 20)
    // Where the way back failed too, it was done although it was refused, and the desk shows it so.
    const done = again instanceof Refusal && again.code === 'unknown-story'
    if (again && !done) troubles.push(`does not work again: ${again}`)
  }
  await library.close().catch(error => troubles.push(`does not close: ${error}`))
  const told = library.notices.some(({ code: notice }) => notice === 'version-not-kept')
  if (told) ledger.versions.length = 0
  for (const { what } of await checkLibrary(HOME, ledger, { files: disk.files, computer: computerAt(2) }))
    troubles.push(what)
  return { calls, troubles }
}

/** null when the operation was acknowledged. */
async function attempt(
  scene: DiskScene,
  library: Library,
  ledger: Ledger,
  operation: Operation,
  from: number,
): Promise<unknown> {
  let n = from
  try {
    await operation.run({
      library,
      onDesk: ledger.stories.get(scene.onDesk.id) ?? scene.onDesk,
      inTrash: scene.inTrash && (ledger.stories.get(scene.inTrash.id) ?? scene.inTrash),
      next: () => {
        n += 1
        return n
      },
      begin: (...facts) => ledger.begin(facts),
      done: (...facts) => ledger.done(facts),
    })
    return null
  } catch (error) {
    ledger.fail()
    return error
  }
}

const SCENES = [libraryAtRest, libraryJustBegun]
const CASES = SCENES.flatMap(scene => OPERATIONS.map(operation => ({ scene, operation })))

test.each(CASES)(
  'in $scene.name, whichever disk call of "$operation.name" fails, nothing is lost, and it works once healed',
  async ({ scene: make, operation }) => {
    const scene = await make()
    const { calls } = await outcomeOf(scene, operation, Number.POSITIVE_INFINITY, 'EIO', 1)
    const troubles: string[] = []
    for (let at = 0; at < calls; at += 1)
      for (const code of CODES)
        for (const times of LENGTHS)
          for (const trouble of (await outcomeOf(scene, operation, at, code, times)).troubles)
            troubles.push(`call ${at}, ${code}, ${times} times: ${trouble}`)
    expect(troubles.slice(0, 8)).toEqual([])
  },
  PATIENCE_MS,
)
