import { z } from 'zod'

const BACKUP_TIMES = ['off', 'daily', 'weekly', 'closing'] as const

export type BackupTime = (typeof BACKUP_TIMES)[number]

/** When and where this computer backs up the library that is open. */
export const BackupPlan = z.object({
  folder: z.string().min(1).max(4096).nullable(),
  every: z.enum(BACKUP_TIMES),
  /** How many backups of one library stay. */
  keep: z.number().int().min(1).max(999),
})

export type BackupPlan = Readonly<z.infer<typeof BackupPlan>>

export const FIRST_PLAN: BackupPlan = { folder: null, every: 'off', keep: 14 }
