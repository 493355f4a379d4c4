import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { EDITOR_COMMANDS } from '../editor/editorCommands.ts'
import type { StoryHandle } from '../editor/StoryHandle.ts'
import type { AppContext } from './AppContext.ts'
import { appCommands } from './appCommands.ts'
import { nativeMenu } from './nativeMenu.ts'
import { recentCommands, recentOf } from './recentCommands.ts'
import { useWorkspaceState } from './useWorkspaceState.ts'

/** Describes the native menu to the main process, and runs what is chosen in it. */
export function useNativeMenu(context: AppContext, handle: StoryHandle | null): void {
  const { t, i18n } = useTranslation()
  const { workspace } = context
  const readOnly = useWorkspaceState(state => state.session?.library?.readOnly ?? false)
  const recent = useWorkspaceState(state => state.recent)
  const folder = useWorkspaceState(state => state.session?.library?.folder)
  const writing = handle !== null && !readOnly

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is enabled follows from the open story
  useEffect(() => {
    const commands = [
      ...appCommands.map(command => ({ ...command, enabled: command.isEnabled(context) })),
      // Where the caret stands changes too often to be told; a command that does not apply does nothing.
      ...Object.values(EDITOR_COMMANDS).map(command => ({ ...command, enabled: writing })),
      ...recentCommands(recent, folder),
    ]
    void workspace.setMenu(nativeMenu(commands, key => t(key)))
  }, [workspace, context, writing, recent, folder, t, i18n.language])

  useEffect(
    () =>
      workspace.onMenuCommand(id => {
        const command = appCommands.find(one => one.id === id)
        if (command?.isEnabled(context)) command.run(context)
        const library = recentOf(id)
        if (library) void workspace.libraries.switchTo(library).catch(workspace.report)
        const edit = Object.values(EDITOR_COMMANDS).find(one => one.id === id)
        if (handle && edit?.isEnabled(handle.context)) edit.run(handle.context)
      }),
    [workspace, context, handle],
  )
}
