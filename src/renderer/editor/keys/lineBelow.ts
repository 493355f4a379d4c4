import { type Command, Selection } from '@tiptap/pm/state'
import { lineAfter } from '../canvas/lineAfter.ts'

const OPEN = new Set(['paragraph', 'heading'])

/** From the last line of a last block that is no text of its own, a new paragraph below it. */
export const lineBelow: Command = (state, dispatch) => {
  const { selection, doc } = state
  if (OPEN.has(doc.lastChild?.type.name ?? '') || selection.$to.index(0) < doc.childCount - 1) return false
  const { $to } = selection
  const inTable = $to.depth > 1 && $to.node(1).type.name === 'table'
  const last = inTable
    ? $to.index(1) === $to.node(1).childCount - 1
    : $to.depth === 0 || !Selection.findFrom(doc.resolve($to.after()), 1, true)
  if (!last) return false
  dispatch?.(lineAfter(state.tr, doc.content.size))
  return true
}
