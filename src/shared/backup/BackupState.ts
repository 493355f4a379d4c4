import { z } from 'zod'
import { BackupPlan } from './BackupPlan.ts'

/** How the backups of the open library stand. */
export const BackupState = z.object({
  plan: BackupPlan,
  /** The last one that was proven. `at` is ISO 8601 with offset. */
  last: z.object({ at: z.string(), file: z.string() }).nullable(),
  /** Why the last one by schedule was not made; null once one is. */
  trouble: z.object({ code: z.string(), message: z.string() }).nullable(),
})

export type BackupState = Readonly<z.infer<typeof BackupState>>
