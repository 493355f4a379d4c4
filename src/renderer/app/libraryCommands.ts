import { Archive, ArchiveRestore, FolderOpen, FolderPlus, FolderSearch, Settings } from 'lucide-react'
import type { Command } from '../commands/Command.ts'
import type { AppContext } from './AppContext.ts'
import { appCommand } from './appCommand.ts'

/** Libraries, their backups, and what can be set. */
export const libraryCommands: readonly Command<AppContext>[] = [
  appCommand({
    id: 'app.openLibrary',
    label: 'app:commands.openLibrary',
    icon: FolderOpen,
    keys: ['Mod-o'],
    group: 'library',
    run: ({ workspace }) => void workspace.libraries.open().catch(workspace.report),
  }),
  appCommand({
    id: 'app.newLibrary',
    label: 'app:commands.newLibrary',
    icon: FolderPlus,
    group: 'library',
    run: ({ workspace }) => void workspace.libraries.found(),
  }),
  appCommand({
    id: 'app.showLibrary',
    label: 'app:commands.showLibrary',
    icon: FolderSearch,
    group: 'library',
    run: ({ workspace }) => void workspace.libraries.show(),
  }),
  appCommand({
    id: 'app.backUp',
    label: 'app:commands.backUp',
    icon: Archive,
    group: 'library',
    run: ({ workspace }) => void workspace.backups.backUp(),
  }),
  appCommand({
    id: 'app.restore',
    label: 'app:commands.restore',
    icon: ArchiveRestore,
    group: 'library',
    run: ({ workspace }) => workspace.openDialog({ kind: 'restore' }),
  }),
  appCommand({
    id: 'app.settings',
    label: 'app:commands.settings',
    icon: Settings,
    keys: ['Mod-,'],
    group: 'library',
    run: ({ workspace }) => workspace.openDialog({ kind: 'settings', section: 'general' }),
  }),
]
