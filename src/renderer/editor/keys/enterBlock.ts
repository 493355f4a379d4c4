import { type Command, NodeSelection, Selection } from '@tiptap/pm/state'

/** Enter on a whole table, note or other box that is chosen goes into it. */
export const enterBlock: Command = (state, dispatch) => {
  const { selection, doc, tr } = state
  if (!(selection instanceof NodeSelection)) return false
  const { node, from } = selection
  if (!node.isBlock || node.isLeaf || node.type.name === 'figure') return false
  dispatch?.(tr.setSelection(Selection.near(doc.resolve(from + 1))).scrollIntoView())
  return true
}
