import { type Command, NodeSelection } from '@tiptap/pm/state'
import { deleteBlocks } from '../blocks/deleteBlocks.ts'

/** Backspace and Delete on a chosen block: the last picture of a gallery takes the gallery with it. */
export const deleteChosenBlock: Command = (state, dispatch) => {
  const { selection } = state
  return selection instanceof NodeSelection && selection.node.isBlock && deleteBlocks(state, dispatch)
}
