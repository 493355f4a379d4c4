import type { Command } from '@tiptap/pm/state'
import { chosenBlocks } from './chosenBlocks.ts'
import { relocateBlocks } from './relocateBlocks.ts'

/** Changes places with the block above (-1) or below (1): blocks of the body, items within their list, pictures within their gallery. */
export function moveBlocks(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const blocks = chosenBlocks(state.selection)
    if (!blocks) return false
    const index = direction < 0 ? blocks.first - 1 : blocks.last + 1
    const neighbour = index < 0 ? null : blocks.parent.maybeChild(index)
    if (!neighbour || neighbour.type.name === 'headline' || neighbour.type.name === 'standfirst') return false
    const target = direction < 0 ? blocks.from - neighbour.nodeSize : blocks.to + neighbour.nodeSize
    dispatch?.(relocateBlocks(state.tr, blocks.from, blocks.to, target))
    return true
  }
}
