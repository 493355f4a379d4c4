import type { Command } from '@tiptap/pm/state'
import { boxAround } from '../blocks/boxAround.ts'
import { moveCaret } from '../canvas/moveCaret.ts'
import { nodeType } from '../nodeType.ts'

/** Takes the table of the caret away; an empty paragraph stands in its place when nothing else would. */
export const removeTable: Command = (state, dispatch) => {
  const table = boxAround(state.selection.$from, ['table'])
  if (!table) return false
  if (dispatch) {
    const end = table.position + table.node.nodeSize
    const transaction = state.tr.replaceWith(
      table.position,
      end,
      nodeType(state.schema, 'paragraph').create(),
    )
    dispatch(moveCaret(transaction, table.position + 1, 1))
  }
  return true
}
