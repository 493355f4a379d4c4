import { type Command, TextSelection } from '@tiptap/pm/state'
import { boxAround } from '../blocks/boxAround.ts'

/** 'Select all' in a caption, a cell, a note or code chooses what is in it first; once more, the whole story. */
export const selectWithinFirst: Command = (state, dispatch) => {
  const { selection, doc } = state
  const { $from } = selection
  const around = boxAround($from, ['figure', 'tableCell', 'tableHeader', 'privateNote', 'codeBlock'])
  if (!around || around.node.textContent === '') return false
  const end = around.position + around.node.nodeSize
  const inside = TextSelection.between(doc.resolve(around.position + 1), doc.resolve(end - 1))
  if (selection.from <= inside.from && selection.to >= inside.to) return false
  dispatch?.(state.tr.setSelection(inside))
  return true
}
