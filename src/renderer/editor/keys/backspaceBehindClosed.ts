import type { Command } from '@tiptap/pm/state'
import { moveCaret } from '../canvas/moveCaret.ts'

/** Backspace behind a table or an attribution goes into it; words never join a cell or the speaker's name. */
export const backspaceBehindClosed: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || $from.depth !== 1 || !$from.parent.isTextblock) return false
  const start = $from.before()
  const before = state.doc.resolve(start).nodeBefore
  if (before?.type.name !== 'table' && before?.lastChild?.type.name !== 'attribution') return false
  const transaction = state.tr
  if ($from.parent.content.size === 0) transaction.delete(start, start + 2)
  dispatch?.(moveCaret(transaction, start, -1))
  return true
}
