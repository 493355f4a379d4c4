import type { Command } from '@tiptap/pm/state'
import { BOX_NAMES } from '../blocks/BOXES.ts'
import { boxAround } from '../blocks/boxAround.ts'
import { dissolveBox } from '../blocks/dissolveBox.ts'
import { moveCaret } from '../canvas/moveCaret.ts'

/** Backspace at the start of a box takes the box away, but no note's privacy; at the start of an attribution it goes back a line. */
export const backspaceInBox: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  const box = boxAround($from, BOX_NAMES)
  if (!box || !empty || $from.parentOffset > 0 || $from.depth !== box.depth + 1) return false
  const transaction = state.tr
  if ($from.parent.type.name === 'attribution') {
    const start = $from.before()
    if ($from.parent.content.size === 0) transaction.delete(start, start + 2)
    dispatch?.(moveCaret(transaction, start - 1, -1))
    return true
  }
  if (box.node.type.name === 'privateNote') return false
  if ($from.index(box.depth) !== 0 || !dissolveBox(transaction, box)) return false
  dispatch?.(transaction.scrollIntoView())
  return true
}
