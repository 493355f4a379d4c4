import { type Command, NodeSelection } from '@tiptap/pm/state'
import { placeForBlock } from '../blocks/placeForBlock.ts'
import { putBlock } from '../blocks/putBlock.ts'
import { nodeType } from '../nodeType.ts'
import type { Embed } from './chosenEmbed.ts'

/** Changes the chosen card, or puts a new one at the caret and the caret behind it. */
export function putEmbed(embed: Embed): Command {
  return (state, dispatch) => {
    const { selection } = state
    const type = nodeType(state.schema, 'embed')
    if (selection instanceof NodeSelection && selection.node.type === type) {
      const transaction = state.tr.setNodeMarkup(selection.from, type, embed)
      dispatch?.(transaction.setSelection(NodeSelection.create(transaction.doc, selection.from)))
    } else {
      dispatch?.(putBlock(state.tr, type.create(embed), placeForBlock(selection)))
    }
    return true
  }
}
