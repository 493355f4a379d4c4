import type { Command } from '@tiptap/pm/state'
import { addRowAfter, goToNextCell } from '@tiptap/pm/tables'
import { boxAround } from '../blocks/boxAround.ts'
import { moveCaret } from '../canvas/moveCaret.ts'
import { onSoundTable } from './onSoundTable.ts'

const forward = goToNextCell(1)

/** Tab in a table: the next cell; from the last cell into the first one of a new row. */
export const nextCell: Command = onSoundTable((state, dispatch, view) => {
  if (forward(state, dispatch, view)) return true
  const row = boxAround(state.selection.$head, ['tableRow'])
  if (!row) return false
  const newRow = row.position + row.node.nodeSize
  return addRowAfter(state, dispatch && (transaction => dispatch(moveCaret(transaction, newRow + 1, 1))))
})
