import type { Command } from '@tiptap/pm/state'
import { moveCaret } from '../canvas/moveCaret.ts'
import { nodeType } from '../nodeType.ts'
import { chosenBlocks } from './chosenBlocks.ts'

/** Takes the chosen blocks away. A body always keeps a paragraph to write in. */
export const deleteBlocks: Command = (state, dispatch) => {
  const blocks = chosenBlocks(state.selection)
  if (!blocks) return false
  const { parent, first, last, from, to } = blocks
  const transaction = state.tr
  const isBody = parent.type.name === 'doc' && first === 2 && last === parent.childCount - 1
  if (isBody) transaction.replaceWith(from, to, nodeType(state.schema, 'paragraph').create())
  else transaction.delete(from, to)
  const isLast = !isBody && last === parent.childCount - 1
  dispatch?.(moveCaret(transaction, isLast ? from - 1 : from + 1, isLast ? -1 : 1))
  return true
}
