import { setBlockType } from '@tiptap/pm/commands'
import type { Command } from '@tiptap/pm/state'
import { zoneOf } from '../canvas/zoneOf.ts'
import { nodeType } from '../nodeType.ts'

/** Turns the selected paragraphs of the body into code, or code back into text. */
export const setCodeBlock: Command = (state, dispatch) => {
  if (zoneOf(state.selection.$from) !== 'body') return false
  const isCode = state.selection.$from.parent.type.name === 'codeBlock'
  return setBlockType(nodeType(state.schema, isCode ? 'paragraph' : 'codeBlock'))(state, dispatch)
}
