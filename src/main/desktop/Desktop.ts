import type { BrowserWindow } from 'electron'
import type { Unfinished } from '../find/openUnfinished.ts'
import type { Library } from '../library/Library.ts'
import type { Backups } from './backups/openBackups.ts'
import type { Log } from './Log.ts'
import type { Preferences } from './openPreferences.ts'
import type { Previews } from './openPreviews.ts'
import type { Works } from './openWorks.ts'

/** What the handlers of the window's calls share. There is one window and at most one open library. */
export type Desktop = {
  readonly log: Log
  readonly preferences: Preferences
  readonly previews: Previews
  readonly works: Works
  readonly backups: Backups
  readonly unfinished: Unfinished
  readonly version: string
  readonly defaultFolder: string
  /** The folder of the sample pictures that come with the app. */
  readonly samplesFolder: string
  readonly now: () => string
  window: BrowserWindow | null
  library: Library | null
  /** Why the library used last could not be opened. */
  trouble: string | null
  /** A file published last, for 'show in folder'. */
  lastPublished: string | null
  flushed: () => void
  /** The backup at closing has ended; the sentence of what hindered it. */
  backedUp: (failure: string | null) => void
}
