import { z } from 'zod'
import { BackupFound, BackupMade } from '../backup/BackupContents.ts'
import { BackupPlan } from '../backup/BackupPlan.ts'
import { BackupState } from '../backup/BackupState.ts'
import { Folder, Nothing, WorkId } from './fields.ts'
import { Person } from './Person.ts'
import { Session } from './Session.ts'

/** Backups and what is made of them. */
export const BACKUP_CHANNELS = {
  'backup:state': { input: Nothing, output: BackupState },
  'backup:plan': { input: BackupPlan.partial(), output: BackupState },
  'backup:choose-folder': { input: Nothing, output: z.string().nullable() },
  /** Backs the library up into the folder of the plan. Answers once the backup is proven. */
  'backup:run': { input: z.object({ work: WorkId }), output: BackupMade },
  /** Shows the last backup in the computer's own file manager. */
  'backup:show': { input: Nothing, output: Nothing },
  /** Asks for a backup file; null when the person changed their mind. */
  'backup:choose-file': { input: Nothing, output: z.string().nullable() },
  /** Reads a backup to its end and proposes a folder to restore it in. Nothing is written. */
  'backup:look': {
    input: z.object({ work: WorkId, file: Folder }),
    output: BackupFound.extend({ proposal: z.string() }),
  },
  /** Makes a library of a backup in a new folder and opens it. */
  'backup:restore': {
    input: z.object({
      work: WorkId,
      file: Folder,
      folder: Folder,
      /** Of a backup that is damaged in part, restores what is whole. */
      partial: z.boolean(),
      person: Person.nullable(),
    }),
    output: Session,
  },
  /** The backup at closing has ended, well or not: the window may close unless it failed. */
  'backup:closed': { input: z.object({ failure: z.string().nullable() }), output: Nothing },
} as const
