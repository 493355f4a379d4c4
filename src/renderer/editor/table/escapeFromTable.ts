import { type Command, NodeSelection, Selection } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import { boxAround } from '../blocks/boxAround.ts'

/** Escape goes back one level: from chosen cells to the caret in one, from there to the whole table, as a block. */
export const escapeFromTable: Command = (state, dispatch) => {
  const { selection, doc, tr } = state
  if (selection instanceof CellSelection) {
    dispatch?.(tr.setSelection(Selection.near(doc.resolve(selection.$headCell.pos + 1))))
    return true
  }
  const table = boxAround(selection.$from, ['table'])
  if (!table) return false
  dispatch?.(tr.setSelection(NodeSelection.create(doc, table.position)))
  return true
}
