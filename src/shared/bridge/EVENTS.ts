import { z } from 'zod'
import { Hold } from '../article/Hold.ts'
import { Newsroom } from '../article/Newsroom.ts'
import { StoryRow } from '../article/StoryRow.ts'
import { BackupState } from '../backup/BackupState.ts'
import { FoundStory } from '../find/FoundStory.ts'
import { Nothing, WorkId } from './fields.ts'
import { Notice } from './Notice.ts'

/** What the main process tells the window. */
export const EVENTS = {
  /** A command of the registry was chosen in the native menu. */
  'menu:command': z.object({ id: z.string() }),
  /** Rows of the library in this folder are not as they were told: the disk holds something else. */
  'library:rows': z.object({
    folder: z.string(),
    changed: z.array(StoryRow),
    removed: z.array(z.string()),
  }),
  /** The open library's story was changed by another program. */
  'story:outside': z.object({ folder: z.string(), id: z.string() }),
  /** The other computer that writes to the library came, went or fell silent. */
  'library:hold': z.object({ folder: z.string(), hold: Hold }),
  /** The newsroom's details were changed by another program. */
  'library:newsroom': z.object({ folder: z.string(), newsroom: Newsroom }),
  /** Something the person must know came up while the library is open. */
  'library:notice': z.object({ folder: z.string(), notice: Notice }),
  /** How the backups of the library in this folder stand, after each try. */
  'backup:state': z.object({ folder: z.string(), state: BackupState }),
  /** Back up now, then answer 'backup:closed': the window is about to close. */
  'backup:closing': Nothing,
  /** Save everything now, then answer 'window:flushed': the window is about to close. */
  'window:flush': Nothing,
  /** How far a piece of long work has come. */
  'work:progress': z.object({
    id: WorkId,
    done: z.number().int().min(0),
    /** Null while it is not known. */
    total: z.number().int().min(0).nullable(),
    /** A message key for what is being done now; null says nothing beyond the work's own title. */
    step: z.string().nullable(),
    /** False once it can no longer be taken back. */
    mayCancel: z.boolean(),
  }),
  /** Stories with matches of what is looked for; `looked` is how many of the `total` were looked through. */
  'find:found': z.object({
    work: WorkId,
    stories: z.array(FoundStory),
    looked: z.number().int(),
    total: z.number().int(),
  }),
  /** Save everything now and stay: the computer is about to sleep. */
  'window:save': Nothing,
} as const
