import { type Command, NodeSelection } from '@tiptap/pm/state'
import { boxAround } from '../blocks/boxAround.ts'
import { lineAfter } from '../canvas/lineAfter.ts'

/** Enter in a caption, or on a chosen picture, goes on below it. */
export const enterInCaption: Command = (state, dispatch) => {
  const { selection } = state
  const chosen = selection instanceof NodeSelection && selection.node.type.name === 'figure'
  if (!chosen && !boxAround(selection.$from, ['figure'])) return false
  const { $to } = selection
  const place = $to.depth === 0 ? $to.pos : $to.after(1)
  dispatch?.(lineAfter(state.tr, place))
  return true
}
