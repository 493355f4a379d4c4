import { openLibrary } from '../../../src/main/library/openLibrary.ts'
import { FaultyDisk } from '../../support/FaultyDisk.ts'
import { attempt, badRefusal, isDoneAlready } from '../attempt.ts'
import { checkLibrary } from '../checkLibrary.ts'
import type { Operation } from '../Operation.ts'
import { computerAt } from './computerAt.ts'
import { type DiskScene, HOME } from './diskScene.ts'
import { MemoryDisk } from './MemoryDisk.ts'

/** What a disk answers when it cannot. */
export const CODES = ['EIO', 'ENOSPC', 'EROFS', 'EACCES', 'EMFILE', 'EPERM', 'EBUSY'] as const

/** One call fails, or the disk stays gone until it is healed. */
export const LENGTHS = [1, Number.POSITIVE_INFINITY] as const

type Outcome = { readonly calls: number; readonly troubles: readonly string[] }

/** What came of one operation whose call number `at` failed with `code`, `times` times. */
export async function failingCall(
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
  const mayBeDone = times > 1 || operation.name === 'delete for ever'
  if (again && !(mayBeDone && isDoneAlready(again))) troubles.push(`does not work again: ${again}`)
  await library.close().catch(error => troubles.push(`does not close: ${error}`))
  const told = library.notices.some(({ code: notice }) => notice === 'version-not-kept')
  if (told) ledger.versions.length = 0
  for (const { what } of await checkLibrary(HOME, ledger, { files: disk.files, computer: computerAt(2) }))
    troubles.push(what)
  return { calls, troubles }
}
