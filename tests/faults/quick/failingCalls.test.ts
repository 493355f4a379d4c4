import { expect, test } from 'vitest'
import { openLibrary } from '../../../src/main/library/openLibrary.ts'
import { FaultyDisk } from '../../support/FaultyDisk.ts'
import { attempt, badRefusal, isDoneAlready } from '../attempt.ts'
import { checkLibrary } from '../checkLibrary.ts'
import { computerAt } from '../disk/computerAt.ts'
import { type DiskScene, HOME, libraryAtRest, libraryJustBegun } from '../disk/diskScene.ts'
import { MemoryDisk } from '../disk/MemoryDisk.ts'
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
  let n = 10
  const next = () => {
    n += 1
    return n
  }
  const refusal = await attempt({ ...scene, library, ledger }, operation, next)
  const calls = disk.calls.length - opened
  const bad = badRefusal(refusal)
  if (bad) troubles.push(bad)
  disk.heal()
  const again = refusal ? await attempt({ ...scene, library, ledger }, operation, next) : null
  if (again && !isDoneAlready(again)) troubles.push(`does not work again: ${again}`)
  await library.close().catch(error => troubles.push(`does not close: ${error}`))
  const told = library.notices.some(({ code: notice }) => notice === 'version-not-kept')
  if (told) ledger.versions.length = 0
  for (const { what } of await checkLibrary(HOME, ledger, { files: disk.files, computer: computerAt(2) }))
    troubles.push(what)
  return { calls, troubles }
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
