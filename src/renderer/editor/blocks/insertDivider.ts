import type { Command } from '@tiptap/pm/state'
import { nodeType } from '../nodeType.ts'
import { placeForBlock } from './placeForBlock.ts'
import { putBlock } from './putBlock.ts'

export const insertDivider: Command = (state, dispatch) => {
  dispatch?.(putBlock(state.tr, nodeType(state.schema, 'divider').create(), placeForBlock(state.selection)))
  return true
}
