import type { Areas } from './Areas.ts'
import type { Workspace } from './workspace/makeWorkspace.ts'

/** What the commands of the window work with. */
export type AppContext = { workspace: Workspace; areas: Areas }
