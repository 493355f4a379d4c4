import { type Command, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { chosenBlocks } from './chosenBlocks.ts'

/** Puts the same blocks once more behind the chosen ones; the selection goes into the copy. */
export const duplicateBlocks: Command = (state, dispatch) => {
  const { selection } = state
  const blocks = chosenBlocks(selection)
  if (!blocks) return false
  const { from, to } = blocks
  const transaction = state.tr.insert(to, state.doc.slice(from, to).content)
  const { doc } = transaction
  const copied =
    selection instanceof NodeSelection
      ? NodeSelection.create(doc, selection.from + to - from)
      : TextSelection.between(
          doc.resolve(selection.anchor + to - from),
          doc.resolve(selection.head + to - from),
        )
  dispatch?.(transaction.setSelection(copied).scrollIntoView())
  return true
}
