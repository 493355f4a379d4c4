import type { BackupContents } from '../../../shared/backup/BackupContents.ts'
import { backUp } from '../backUp.ts'
import { checkBackup } from '../checkBackup.ts'
import type { Fault } from '../Fault.ts'
import type { Manifest } from '../Manifest.ts'
import type { LongWork } from '../Progress.ts'
import { restoreBackup } from '../restoreBackup.ts'
import type { BackupTask, BackupTasks } from './BackupTask.ts'

const FIRST_FAULTS = 20

const TASKS: {
  readonly [K in keyof BackupTasks]: (
    ask: BackupTasks[K]['ask'],
    work: LongWork,
  ) => Promise<BackupTasks[K]['answer']>
} = {
  backUp: async (ask, work) => {
    const { file, bytes, manifest, removed } = await backUp(ask, work)
    return { ...contentsOf(manifest), file, bytes, flaws: manifest.flaws.length, removed: removed.length }
  },
  check: async ({ path }, work) => {
    const { manifest, faults } = await checkBackup(path, work)
    return { ...contentsOf(manifest), file: path, ...sumOf(faults) }
  },
  restore: async (ask, work) => {
    const { folder, manifest, faults } = await restoreBackup(ask, work)
    return { ...contentsOf(manifest), file: ask.backup, folder, ...sumOf(faults) }
  },
}

/** Does one task and sums up what came of it. Throws as the work itself does. */
export function runTask({ kind, ask }: BackupTask, work: LongWork): Promise<unknown> {
  return TASKS[kind](ask as never, work)
}

function contentsOf({ newsroom, madeAt, counts }: Manifest): BackupContents {
  return { newsroom, madeAt, ...counts }
}

function sumOf(faults: readonly Fault[]) {
  return { faults: faults.length, firstFaults: faults.slice(0, FIRST_FAULTS).map(({ path }) => path) }
}
