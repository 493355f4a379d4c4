import type { Command } from '@tiptap/pm/state'
import { BOX_NAMES, BOXES, type BoxName } from '../blocks/BOXES.ts'
import { boxAround } from '../blocks/boxAround.ts'
import { dissolveBox } from '../blocks/dissolveBox.ts'
import { lineAfter } from '../canvas/lineAfter.ts'
import { moveCaret } from '../canvas/moveCaret.ts'
import { nodeType } from '../nodeType.ts'

/**
 * Enter on the empty last line of a box: in a quotation it becomes the attribution, in a fact box or note it is
 * left behind. A box with no other line dissolves.
 */
export const enterAtEndOfBox: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const box = boxAround($from, BOX_NAMES)
  if (!box || !empty || $from.depth !== box.depth + 1) return false
  if ($from.parent.type.name !== 'paragraph' || $from.parent.content.size > 0) return false
  const attribution = box.node.lastChild?.type.name === 'attribution' ? box.node.lastChild : null
  const lines = box.node.childCount - (attribution ? 1 : 0)
  if ($from.index(box.depth) !== lines - 1) return false
  const transaction = state.tr
  if (lines === 1) {
    if (!dissolveBox(transaction, box)) return false
    dispatch?.(transaction.scrollIntoView())
    return true
  }
  const line = $from.before()
  transaction.delete(line, line + 2)
  if (!BOXES[box.node.type.name as BoxName].attribution) {
    dispatch?.(lineAfter(transaction, transaction.mapping.map(box.position + box.node.nodeSize)))
    return true
  }
  if (!attribution) transaction.insert(line, nodeType(state.schema, 'attribution').create())
  dispatch?.(moveCaret(transaction, line + 1, 1))
  return true
}
