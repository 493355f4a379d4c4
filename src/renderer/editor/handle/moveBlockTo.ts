import type { Command } from '@tiptap/pm/state'
import { relocateBlocks } from '../blocks/relocateBlocks.ts'
import { bodyStart } from '../canvas/bodyStart.ts'
import { blockSelection } from './blockSelection.ts'

/** Takes the block at a position of the body to another place between two of its blocks. False where it stands already. */
export function moveBlockTo(position: number, target: number): Command {
  return (state, dispatch) => {
    const end = position + (state.doc.nodeAt(position)?.nodeSize ?? 0)
    if (target < bodyStart(state.doc) || (target >= position && target <= end)) return false
    if (dispatch) {
      const chosen = state.tr.setSelection(blockSelection(state, position))
      dispatch(relocateBlocks(chosen, position, end, target))
    }
    return true
  }
}
