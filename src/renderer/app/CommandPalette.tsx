import { FilePlus2, FileText } from 'lucide-react'
import { useMemo } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { showKey } from '../commands/showKey.ts'
import { EDITOR_COMMANDS } from '../editor/editorCommands.ts'
import type { StoryHandle } from '../editor/StoryHandle.ts'
import { Palette } from '../palette/Palette.tsx'
import type { PaletteEntry } from '../palette/PaletteEntry.ts'
import type { AppContext } from './AppContext.ts'
import { appCommands } from './appCommands.ts'
import { useBeginnings } from './useBeginnings.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

/** An entry with what it does once the palette is gone. */
type Choice = PaletteEntry & { run(): void }

const SELF = 'app.palette'
/** Older stories are found on the desk. */
const MOST_STORIES = 500

export type CommandPaletteProps = {
  context: AppContext
  handle: StoryHandle | null
  /** Everything, or the kinds of stories that can be begun. */
  only: 'all' | 'templates'
  onClose(): void
}

/** The palette over both registries and the newest stories. */
export function CommandPalette({ context, handle, only, onClose }: CommandPaletteProps) {
  const { t } = useTranslation()
  const rows = useWorkspaceState(state => state.rows)
  const beginnings = useBeginnings()
  const { workspace, areas } = context

  // What can be done is judged as it was when the palette was opened.
  const choices = useMemo<readonly Choice[]>(() => {
    const begin = beginnings.map(({ key, name, group, offer }) => ({
      id: `template-${key.replaceAll(' ', '-')}`,
      label: only === 'templates' ? name : t('templates:newOf', { name }),
      group,
      icon: FilePlus2,
      key: '',
      enabled: workspace.store.getState().session?.library?.readOnly === false,
      run: () => void workspace.stories.create(offer).then(areas.focusPage),
    }))
    if (only === 'templates') return begin
    const ofPage = handle
      ? Object.values(EDITOR_COMMANDS).map(command => ({
          command,
          enabled: command.isEnabled(handle.context),
          run: () => {
            handle.editor.view.focus()
            command.run(handle.context)
          },
        }))
      : []
    const ofWindow = appCommands
      .filter(({ id }) => id !== SELF)
      .map(command => ({
        command,
        enabled: command.isEnabled(context),
        run: () => command.run(context),
      }))
    const commands = [...ofWindow, ...ofPage].map(
      ({ command: { id, label, icon, keys, group }, ...rest }) => ({
        id,
        icon,
        label: t(label),
        group: t(`groups.${group}`),
        key: keys[0] ? showKey(keys[0]) : '',
        ...rest,
      }),
    )
    const stories = rows.slice(0, MOST_STORIES).map(({ id, headline }) => ({
      id,
      label: headline || t('untitled'),
      group: t('palette:story'),
      icon: FileText,
      key: '',
      enabled: true,
      run: () => void workspace.stories.open(id).then(areas.focusPage),
    }))
    return [...commands, ...begin, ...stories]
  }, [context, handle, only, rows, beginnings, workspace, areas, t])

  return (
    <Palette
      entries={choices}
      {...(only === 'templates' && { name: t('templates:newFrom'), placeholder: t('templates:which') })}
      onRun={id => {
        flushSync(onClose)
        choices.find(choice => choice.id === id)?.run()
      }}
      onClose={onClose}
    />
  )
}
