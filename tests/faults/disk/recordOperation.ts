import { openLibrary } from '../../../src/main/library/openLibrary.ts'
import type { Fact, Ledger } from '../Ledger.ts'
import type { Operation } from '../Operation.ts'
import { computerAt } from './computerAt.ts'
import type { DiskEvent } from './DiskEvent.ts'
import { type DiskScene, HOME } from './diskScene.ts'
import { MemoryDisk } from './MemoryDisk.ts'

export type Recorded = {
  readonly events: readonly DiskEvent[]
  /** What had been said when the first `events` had reached the disk. */
  ledgerAt(events: number): Ledger
}

/** Opens the library of a scene, does one operation, and closes it, recording every change the disk was asked for. */
export async function recordOperation(scene: DiskScene, operation: Operation): Promise<Recorded> {
  const disk = new MemoryDisk(scene.state)
  const library = await openLibrary(HOME, { files: disk.files, computer: computerAt(2) })
  let n = 10
  const ledger = scene.ledger.copy()
  const said: { readonly at: number; readonly ledger: Ledger }[] = [{ at: 0, ledger: ledger.copy() }]
  const say = (tell: () => void): void => {
    tell()
    said.push({ at: disk.events.length, ledger: ledger.copy() })
  }
  await operation.run({
    ...scene,
    library,
    next: () => {
      n += 1
      return n
    },
    begin: (...facts: readonly Fact[]) => say(() => ledger.begin(facts)),
    done: (...facts: readonly Fact[]) => say(() => ledger.done(facts)),
  })
  await library.close()
  return {
    events: disk.events,
    ledgerAt: events => (said.findLast(({ at }) => at <= events) ?? { ledger }).ledger,
  }
}
