import type { Command } from '@tiptap/pm/state'
import { bodyStart } from '../canvas/bodyStart.ts'
import { moveCaret } from '../canvas/moveCaret.ts'
import { zoneOf } from '../canvas/zoneOf.ts'
import { nodeType } from '../nodeType.ts'

/** Enter in the standfirst goes on to the body; words after the caret become the body's first paragraph. */
export const enterInStandfirst: Command = (state, dispatch) => {
  const { $from, $to } = state.selection
  if (zoneOf($from) !== 'standfirst') return false
  if (!dispatch) return true
  const transaction = state.tr.deleteSelection()
  const rest = $to.parent.content.cut($to.parentOffset)
  transaction.delete($from.pos, $from.pos + rest.size)
  const start = bodyStart(transaction.doc)
  const first = transaction.doc.child(2)
  if (rest.size > 0 || first.type.name === 'figure' || !first.isTextblock) {
    const line = nodeType(state.schema, 'paragraph').create(null, rest)
    const blank = first.type.name === 'paragraph' && first.content.size === 0
    transaction.replaceWith(start, blank ? start + first.nodeSize : start, line)
  }
  dispatch(moveCaret(transaction, start + 1, 1))
  return true
}
