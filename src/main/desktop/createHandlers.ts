import type { Desktop } from './Desktop.ts'
import type { Handlers } from './handleChannels.ts'
import { backupHandlers } from './handlers/backupHandlers.ts'
import { bulkHandlers } from './handlers/bulkHandlers.ts'
import { findHandlers } from './handlers/findHandlers.ts'
import { historyHandlers } from './handlers/historyHandlers.ts'
import { libraryHandlers } from './handlers/libraryHandlers.ts'
import { publishHandlers } from './handlers/publishHandlers.ts'
import { recentHandlers } from './handlers/recentHandlers.ts'
import { sessionHandlers } from './handlers/sessionHandlers.ts'
import { storyHandlers } from './handlers/storyHandlers.ts'
import { styleHandlers } from './handlers/styleHandlers.ts'
import { windowHandlers } from './handlers/windowHandlers.ts'

/** Every channel of the contract with its handler. */
export function createHandlers(desktop: Desktop): Handlers {
  return {
    ...sessionHandlers(desktop),
    ...libraryHandlers(desktop),
    ...storyHandlers(desktop),
    ...bulkHandlers(desktop),
    ...findHandlers(desktop),
    ...historyHandlers(desktop),
    ...publishHandlers(desktop),
    ...backupHandlers(desktop),
    ...recentHandlers(desktop),
    ...styleHandlers(desktop),
    ...windowHandlers(desktop),
  }
}
