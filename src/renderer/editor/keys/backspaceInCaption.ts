import { type Command, NodeSelection } from '@tiptap/pm/state'

/** Backspace at the start of a caption chooses the whole figure; a second one removes it. */
export const backspaceInCaption: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || $from.parent.type.name !== 'figure') return false
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, $from.before())))
  return true
}
