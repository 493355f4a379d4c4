import {
  BookmarkPlus,
  BookOpen,
  Copy,
  FilePlus2,
  FileStack,
  FileText,
  FolderOutput,
  Gauge,
  HardDriveDownload,
  HardDriveUpload,
  History,
  Keyboard,
  ListChecks,
  PanelLeft,
  PanelRight,
  Quote,
  Save,
  ScanSearch,
  Search,
  Send,
  SquareStack,
  TextSearch,
  Trash,
  Trash2,
} from 'lucide-react'
import { flushSync } from 'react-dom'
import type { Command } from '../commands/Command.ts'
import type { AppContext } from './AppContext.ts'
import { appCommand as command } from './appCommand.ts'
import { libraryCommands } from './libraryCommands.ts'
import { viewCommands } from './viewCommands.ts'
import type { PanelName } from './workspace/WorkspaceState.ts'

const mayWrite = ({ workspace }: AppContext) =>
  workspace.store.getState().session?.library?.readOnly === false
const hasStory = ({ workspace }: AppContext) => workspace.store.getState().open !== null

/** The stories selected on the desk, or else the open one. What is selected in the trash is not on the desk. */
function chosen({ store }: AppContext['workspace']): readonly string[] {
  const { selection, shelf, open } = store.getState()
  if (selection.size > 0 && shelf !== 'trash') return [...selection]
  return open ? [open.article.id] : []
}

const mayChange = ({ workspace }: AppContext) =>
  workspace.store.getState().session?.library?.readOnly === false && chosen(workspace).length > 0

function openPanel({ workspace, areas }: AppContext, panel: PanelName) {
  // Drawn before it takes the focus, which goes to the tab then chosen.
  flushSync(() => workspace.setPanel(panel))
  areas.showPanel()
}

/** Everything that can be done in the window besides writing. */
export const appCommands: readonly Command<AppContext>[] = [
  command({
    id: 'app.newStory',
    label: 'app:commands.newStory',
    icon: FilePlus2,
    keys: ['Mod-n'],
    group: 'story',
    isEnabled: mayWrite,
    run: ({ workspace, areas }) => void workspace.stories.create().then(areas.focusPage),
  }),
  command({
    id: 'app.newFromTemplate',
    label: 'templates:commands.new',
    icon: FileStack,
    keys: ['Mod-Shift-n'],
    group: 'story',
    isEnabled: mayWrite,
    run: ({ areas }) => areas.showTemplates(),
  }),
  command({
    id: 'app.saveTemplate',
    label: 'templates:commands.save',
    icon: BookmarkPlus,
    group: 'story',
    isEnabled: context => mayWrite(context) && hasStory(context),
    run: ({ workspace }) => workspace.openDialog({ kind: 'saveTemplate' }),
  }),
  command({
    id: 'app.saveNow',
    label: 'app:commands.saveNow',
    icon: Save,
    keys: ['Mod-s'],
    group: 'story',
    isEnabled: hasStory,
    run: ({ workspace }) => void workspace.history.saveAndName(),
  }),
  command({
    id: 'app.saveElsewhere',
    label: 'app:commands.saveElsewhere',
    icon: HardDriveDownload,
    group: 'story',
    isEnabled: hasStory,
    run: ({ workspace }) => void workspace.rescue.saveElsewhere(),
  }),
  command({
    id: 'app.bringBack',
    label: 'app:commands.bringBack',
    icon: HardDriveUpload,
    group: 'story',
    isEnabled: mayWrite,
    run: ({ workspace }) => void workspace.rescue.bringBack(),
  }),
  command({
    id: 'app.duplicate',
    label: 'app:commands.duplicate',
    icon: Copy,
    keys: ['Mod-Shift-d'],
    group: 'story',
    isEnabled: mayChange,
    run: ({ workspace }) => void workspace.bulk.duplicate(chosen(workspace)),
  }),
  command({
    id: 'app.moveToTrash',
    label: 'app:commands.moveToTrash',
    icon: Trash2,
    group: 'story',
    isEnabled: mayChange,
    run: ({ workspace }) => void workspace.trash.put(chosen(workspace)),
  }),
  command({
    id: 'app.showTrash',
    label: 'app:commands.showTrash',
    icon: Trash,
    group: 'story',
    run: ({ workspace, areas }) => {
      areas.focusSearch()
      workspace.setShelf('trash')
    },
  }),
  command({
    id: 'app.exportStories',
    label: 'app:commands.exportStories',
    icon: FolderOutput,
    keys: ['Mod-Shift-e'],
    group: 'publish',
    isEnabled: mayChange,
    run: ({ workspace }) => workspace.askFor({ kind: 'export', ids: chosen(workspace) }),
  }),
  command({
    id: 'app.publish',
    label: 'app:commands.publish',
    icon: Send,
    keys: ['Mod-Shift-p'],
    group: 'publish',
    isEnabled: hasStory,
    run: context => openPanel(context, 'publish'),
  }),
  ...libraryCommands,
  command({
    id: 'app.search',
    label: 'app:commands.search',
    icon: Search,
    keys: ['Mod-Shift-f'],
    group: 'view',
    run: ({ areas }) => areas.focusSearch(),
  }),
  command({
    id: 'app.findAll',
    label: 'app:commands.findAll',
    icon: ScanSearch,
    keys: ['Mod-Shift-l'],
    group: 'find',
    run: ({ workspace }) => workspace.findAll.show(),
  }),
  command({
    id: 'app.storyPanel',
    label: 'app:commands.storyPanel',
    icon: FileText,
    keys: ['Mod-Shift-i'],
    group: 'view',
    isEnabled: hasStory,
    run: context => openPanel(context, 'story'),
  }),
  command({
    id: 'app.checks',
    label: 'app:commands.checks',
    icon: ListChecks,
    keys: ['Mod-Shift-c'],
    group: 'view',
    isEnabled: hasStory,
    run: context => openPanel(context, 'checks'),
  }),
  command({
    id: 'app.history',
    label: 'app:commands.history',
    icon: History,
    keys: ['Mod-Shift-h'],
    group: 'view',
    isEnabled: hasStory,
    run: context => openPanel(context, 'history'),
  }),
  command({
    id: 'app.counts',
    label: 'app:commands.counts',
    icon: Gauge,
    keys: ['Mod-Shift-g'],
    group: 'view',
    isEnabled: hasStory,
    run: ({ areas }) => areas.showCounts(),
  }),
  command({
    id: 'app.toggleDesk',
    label: 'app:commands.toggleDesk',
    icon: PanelLeft,
    keys: ['Mod-\\'],
    group: 'view',
    run: ({ areas }) => areas.toggleDesk(),
  }),
  command({
    id: 'app.togglePanel',
    label: 'app:commands.togglePanel',
    icon: PanelRight,
    keys: ['Mod-Alt-\\'],
    group: 'view',
    run: ({ areas }) => areas.togglePanel(),
  }),
  command({
    id: 'app.nextArea',
    label: 'app:commands.nextArea',
    icon: SquareStack,
    keys: ['F6'],
    group: 'view',
    run: ({ areas }) => areas.step(1),
  }),
  command({
    id: 'app.previousArea',
    label: 'app:commands.previousArea',
    icon: BookOpen,
    keys: ['Shift-F6'],
    group: 'view',
    run: ({ areas }) => areas.step(-1),
  }),
  ...viewCommands,
  command({
    id: 'app.smartPunctuation',
    label: 'app:commands.smartPunctuation',
    icon: Quote,
    group: 'view',
    isActive: ({ workspace }) => workspace.store.getState().session?.settings.smartPunctuation === true,
    run: ({ workspace }) => {
      const { session } = workspace.store.getState()
      if (session) void workspace.setSettings({ smartPunctuation: !session.settings.smartPunctuation })
    },
  }),
  command({
    id: 'app.palette',
    label: 'app:commands.palette',
    icon: TextSearch,
    keys: ['Mod-k', 'Mod-Shift-a'],
    group: 'view',
    run: ({ areas }) => areas.showPalette(),
  }),
  command({
    id: 'app.shortcuts',
    label: 'app:commands.shortcuts',
    icon: Keyboard,
    keys: ['Mod-/'],
    group: 'view',
    run: ({ areas }) => areas.showShortcuts(),
  }),
]
