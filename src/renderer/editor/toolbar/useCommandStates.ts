import { useEditorState } from '@tiptap/react'
import { useRef } from 'react'
import type { EditorContext } from '../EditorContext.ts'
import { EDITOR_COMMANDS } from '../editorCommands.ts'
import { placeKey } from './placeKey.ts'

export type CommandState = { readonly enabled: boolean; readonly active: boolean }
export type CommandStates = Readonly<Record<string, CommandState>>

const NONE: CommandStates = {}

/**
 * What each command of the page may do now. A component re-renders only when one of these changed, and typing
 * letters does not even ask them.
 */
export function useCommandStates(context: EditorContext | null): CommandStates {
  const last = useRef<{ key: string | null; context: EditorContext | null; states: CommandStates }>(null)
  const states = useEditorState({
    editor: context?.editor ?? null,
    selector: () => {
      if (!context || context.editor.isDestroyed) return NONE
      const key = placeKey(context.editor)
      const known = last.current
      if (known && key !== null && known.key === key && known.context === context) return known.states
      last.current = { key, context, states: statesOf(context) }
      return last.current.states
    },
  })
  return states ?? NONE
}

function statesOf(context: EditorContext): CommandStates {
  return Object.fromEntries(
    Object.values(EDITOR_COMMANDS).map(command => [
      command.id,
      { enabled: command.isEnabled(context), active: command.isActive(context) },
    ]),
  )
}
