import { z } from 'zod'

/** What a backup says of itself. */
export const BackupContents = z.object({
  newsroom: z.string(),
  /** ISO 8601 with offset. */
  madeAt: z.string(),
  stories: z.number().int(),
  trashed: z.number().int(),
  pictures: z.number().int(),
})

export type BackupContents = Readonly<z.infer<typeof BackupContents>>

const Count = z.number().int()

/** A backup just made and proven. */
export const BackupMade = BackupContents.extend({
  file: z.string(),
  bytes: Count,
  /** Files that were damaged in the library, or could not be copied. */
  flaws: Count,
  /** Older backups that made room. */
  removed: Count,
})

export type BackupMade = Readonly<z.infer<typeof BackupMade>>

/** A backup as it was found when it was read to its end. */
export const BackupFound = BackupContents.extend({
  file: z.string(),
  /** Of so many files that are damaged or missing, the first few. */
  faults: Count,
  firstFaults: z.array(z.string()).max(20),
})

export type BackupFound = Readonly<z.infer<typeof BackupFound>>
