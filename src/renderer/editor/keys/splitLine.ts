import { splitBlockAs } from '@tiptap/pm/commands'
import type { Command } from '@tiptap/pm/state'
import { nodeType } from '../nodeType.ts'

/** Enter in running text: at the end of any block a paragraph follows. The marks in use go on. */
export const splitLine: Command = (state, dispatch) => {
  const paragraph = nodeType(state.schema, 'paragraph')
  const { $from, $to } = state.selection
  const marks = state.storedMarks ?? ($to.parentOffset > 0 ? $from.marks() : null)
  return splitBlockAs((_node, atEnd) => (atEnd ? { type: paragraph } : null))(
    state,
    dispatch && (transaction => dispatch(marks ? transaction.ensureMarks(marks) : transaction)),
  )
}
