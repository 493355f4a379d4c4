import { type Command, NodeSelection, Selection } from '@tiptap/pm/state'
import { isFolded, setFolds } from './foldPlugin.ts'
import { noteAt } from './noteAt.ts'

/** Folds every private note of the story away; when all are folded, unfolds them all. */
export const foldAllNotes: Command = (state, dispatch) => {
  const notes: number[] = []
  state.doc.forEach((node, position) => {
    if (node.type.name === 'privateNote') notes.push(position)
  })
  if (notes.length === 0) return false
  if (!dispatch) return true
  const folded = !notes.every(note => isFolded(state, note))
  const transaction = setFolds(
    state.tr,
    notes.map(note => ({ note, folded })),
  )
  const own = noteAt(state.selection.$head)
  if (folded && own !== null) {
    const end = own + (state.doc.nodeAt(own)?.nodeSize ?? 0)
    const next = Selection.findFrom(state.doc.resolve(end), 1)
    transaction.setSelection(
      next && noteAt(next.$head) === null ? next : NodeSelection.create(state.doc, own),
    )
  }
  dispatch(transaction)
  return true
}
