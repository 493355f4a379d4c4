import type { BackupFound, BackupMade } from '../../../shared/backup/BackupContents.ts'
import type { BackupRequest } from '../backUp.ts'
import type { Progress } from '../Progress.ts'
import type { RestoreRequest } from '../restoreBackup.ts'

/** What may be asked of the thread, and what it answers: sums, not lists of every file, which would cross slowly. */
export type BackupTasks = {
  backUp: { ask: BackupRequest; answer: BackupMade }
  check: { ask: { readonly path: string }; answer: BackupFound }
  restore: { ask: RestoreRequest; answer: BackupFound & { readonly folder: string } }
}

export type BackupTask = {
  [K in keyof BackupTasks]: { readonly kind: K; readonly ask: BackupTasks[K]['ask'] }
}[keyof BackupTasks]

export type FromThread =
  | { readonly progress: Progress }
  | { readonly answer: unknown }
  | { readonly stopped: true }
  | { readonly refusal: { readonly code: string; readonly message: string } }
