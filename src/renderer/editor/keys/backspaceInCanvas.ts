import type { Command } from '@tiptap/pm/state'
import { bodyStart } from '../canvas/bodyStart.ts'
import { moveCaret } from '../canvas/moveCaret.ts'
import { zoneOf } from '../canvas/zoneOf.ts'

/** Backspace at the start of headline, standfirst or body goes back one part and joins nothing. */
export const backspaceInCanvas: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || $from.depth !== 1 || $from.parent.type.name === 'figure')
    return false
  const zone = zoneOf($from)
  if (zone === 'body' && $from.index(0) !== 2) return false
  const start = $from.before(1)
  const transaction = state.tr
  const spare = zone === 'body' && $from.parent.content.size === 0 && state.doc.childCount > 3
  if (spare) transaction.delete(bodyStart(state.doc), $from.after(1))
  if (zone !== 'headline') moveCaret(transaction, start - 1, -1)
  dispatch?.(transaction)
  return true
}
