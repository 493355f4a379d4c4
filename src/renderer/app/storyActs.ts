import { Copy, FolderOutput, Milestone, RotateCcw, Tags, Trash2 } from 'lucide-react'
import { STATUSES } from '../../shared/article/Status.ts'
import { showKey } from '../commands/showKey.ts'
import type { StoryAct } from '../desk/StoryAct.ts'
import { appKey } from './appKey.ts'
import type { Workspace } from './workspace/makeWorkspace.ts'

const CHOICES = STATUSES.map(status => ({ id: status, status, label: `app:workflow.${status}` }))

const isDelete: NonNullable<StoryAct['isKey']> = ({ key, ctrlKey, metaKey, altKey, shiftKey }) =>
  key === 'Delete' && !ctrlKey && !metaKey && !altKey && !shiftKey

/** What can be done to stories on the desk. */
export function deskActs({ bulk, trash, askFor }: Workspace, disabled: boolean): readonly StoryAct[] {
  return [
    {
      id: 'status',
      label: 'bulk:status.act',
      menuLabel: 'bulk:status.menu',
      icon: Milestone,
      choices: CHOICES,
      disabled,
      run: (ids, choice) => {
        const status = STATUSES.find(one => one === choice)
        if (status) void bulk.setStatus(ids, status)
      },
    },
    {
      id: 'tags',
      label: 'bulk:tags.act',
      menuLabel: 'bulk:tags.menu',
      icon: Tags,
      disabled,
      run: ids => askFor({ kind: 'tags', ids }),
    },
    {
      id: 'export',
      label: 'bulk:export.act',
      menuLabel: 'bulk:export.menu',
      icon: FolderOutput,
      shortcut: appKey('app.exportStories'),
      disabled,
      run: ids => askFor({ kind: 'export', ids }),
    },
    {
      id: 'duplicate',
      label: 'bulk:duplicate.act',
      menuLabel: 'bulk:duplicate.menu',
      icon: Copy,
      shortcut: appKey('app.duplicate'),
      disabled,
      run: ids => void bulk.duplicate(ids),
    },
    {
      id: 'trash',
      label: 'bulk:trash.act',
      menuLabel: 'bulk:trash.menu',
      icon: Trash2,
      shortcut: showKey('Delete'),
      isKey: isDelete,
      disabled,
      run: ids => void trash.put(ids),
    },
  ]
}

/** What can be done to stories in the trash. */
export function trashActs({ trash, askFor }: Workspace, disabled: boolean): readonly StoryAct[] {
  return [
    {
      id: 'restore',
      label: 'trash:restore',
      menuLabel: 'trash:restore',
      icon: RotateCcw,
      shortcut: showKey('Mod-Enter'),
      isKey: ({ key, ctrlKey, metaKey, altKey, shiftKey }) =>
        key === 'Enter' && (ctrlKey || metaKey) && !altKey && !shiftKey,
      disabled,
      run: ids => void trash.restore(ids),
    },
    {
      id: 'delete',
      label: 'trash:deleteShort',
      menuLabel: 'trash:delete',
      icon: Trash2,
      shortcut: showKey('Delete'),
      isKey: isDelete,
      disabled,
      run: ids => askFor({ kind: 'delete', ids }),
    },
  ]
}
