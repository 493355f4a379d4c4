import { useEditorState } from '@tiptap/react'
import type { EditorContext } from '../EditorContext.ts'
import { EDITOR_COMMANDS, type EditorCommandId } from '../editorCommands.ts'

export type CommandState = { readonly enabled: boolean; readonly active: boolean }

const IDS = Object.keys(EDITOR_COMMANDS) as EditorCommandId[]
const OFF: CommandState = { enabled: false, active: false }

/** What each command of the page may do now; a component re-renders only when one of these changed. */
export function useCommandStates(
  context: EditorContext | null,
  ids: readonly EditorCommandId[] = IDS,
): Readonly<Record<string, CommandState>> {
  const states = useEditorState({
    editor: context?.editor ?? null,
    selector: () =>
      Object.fromEntries(
        ids.map(id => {
          if (!context || context.editor.isDestroyed) return [id, OFF]
          const command = EDITOR_COMMANDS[id]
          return [id, { enabled: command.isEnabled(context), active: command.isActive(context) }]
        }),
      ),
  })
  return states ?? {}
}
