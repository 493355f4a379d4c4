import { Plugin } from '@tiptap/pm/state'
import { matchKey } from '../../commands/matchKey.ts'
import type { EditorContext } from '../EditorContext.ts'
import { EDITOR_COMMANDS } from '../editorCommands.ts'

const COMMANDS = Object.values(EDITOR_COMMANDS)

/** Runs the editor's commands by their keys while the page has the focus. */
export function commandKeysPlugin(context: () => EditorContext | null): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(_view, event) {
        const command = matchKey(event, COMMANDS)
        const editor = context()
        if (!command || !editor) return false
        if (command.isEnabled(editor)) command.run(editor)
        return true
      },
    },
  })
}
