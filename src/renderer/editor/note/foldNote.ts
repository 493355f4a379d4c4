import { type Command, type EditorState, NodeSelection, Selection } from '@tiptap/pm/state'
import { isFolded, setFolds } from './foldPlugin.ts'
import { noteAt } from './noteAt.ts'

/**
 * Folds the private note of the caret, which then stands behind it; unfolds the chosen one, or the one beside the
 * caret's block, and goes into it. The same key so folds and unfolds.
 */
export const foldNote: Command = (state, dispatch) => {
  const note = nearestNote(state)
  if (note === null) return false
  if (!dispatch) return true
  const size = state.doc.nodeAt(note)?.nodeSize ?? 0
  const folding = !isFolded(state, note)
  const transaction = setFolds(state.tr, [{ note, folded: folding }])
  if (!folding) transaction.setSelection(Selection.near(state.doc.resolve(note + 1)))
  else if (noteAt(state.selection.$head) === note) {
    const outside =
      Selection.findFrom(state.doc.resolve(note + size), 1) ??
      Selection.findFrom(state.doc.resolve(note), -1) ??
      NodeSelection.create(state.doc, note)
    transaction.setSelection(noteAt(outside.$head) === null ? outside : NodeSelection.create(state.doc, note))
  }
  dispatch(transaction.scrollIntoView())
  return true
}

function nearestNote({ selection, doc }: EditorState): number | null {
  if (selection instanceof NodeSelection && selection.node.type.name === 'privateNote') return selection.from
  const own = noteAt(selection.$head)
  if (own !== null || selection.$head.depth === 0) return own
  const before = doc.resolve(selection.$head.before(1))
  if (before.nodeBefore?.type.name === 'privateNote') return before.pos - before.nodeBefore.nodeSize
  const after = selection.$head.after(1)
  return doc.nodeAt(after)?.type.name === 'privateNote' ? after : null
}
