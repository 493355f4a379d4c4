import type { Command } from '@tiptap/pm/state'
import { lineAfter } from '../canvas/lineAfter.ts'

/** Enter in an attribution leaves the quotation. */
export const enterInAttribution: Command = (state, dispatch) => {
  const { $from } = state.selection
  if ($from.parent.type.name !== 'attribution') return false
  dispatch?.(lineAfter(state.tr, $from.after(1)))
  return true
}
