import type { Command } from '@tiptap/pm/state'
import { moveCaret } from '../canvas/moveCaret.ts'
import { zoneOf } from '../canvas/zoneOf.ts'

/** Enter in the headline goes on to the standfirst; a headline is never split. */
export const enterInHeadline: Command = (state, dispatch) => {
  if (zoneOf(state.selection.$from) !== 'headline') return false
  dispatch?.(moveCaret(state.tr, state.doc.child(0).nodeSize + 1, 1))
  return true
}
