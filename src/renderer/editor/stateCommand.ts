import { closeHistory } from '@tiptap/pm/history'
import type { EditorState, Command as StateCommand, Transaction } from '@tiptap/pm/state'
import type { Command } from '../commands/Command.ts'
import type { EditorContext } from './EditorContext.ts'

type Words = Pick<Command<EditorContext>, 'id' | 'label' | 'icon' | 'keys' | 'group'>

/** A command of the registry made of a ProseMirror command. It is enabled exactly where that one applies; each run is one undo step. */
export function stateCommand(
  words: Words,
  command: StateCommand,
  isActive: (state: EditorState) => boolean = () => false,
): Command<EditorContext> {
  return {
    ...words,
    isEnabled: ({ editor }) => editor.isEditable && command(editor.state),
    isActive: ({ editor }) => isActive(editor.state),
    run: ({ editor }) => {
      const { view } = editor
      const dispatch = (transaction: Transaction) => view.dispatch(closeHistory(transaction))
      if (command(view.state, dispatch, view) && !view.dom.contains(document.activeElement)) view.focus()
    },
  }
}
