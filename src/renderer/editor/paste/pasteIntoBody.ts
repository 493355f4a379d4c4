import { Fragment, Slice } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { bodyBlocks } from './bodyBlocks.ts'
import { isBound } from './isBound.ts'

/** Pastes into the body as ProseMirror fits it; a pasted headline is a heading there. */
export function pasteIntoBody(state: EditorState, slice: Slice): Transaction {
  const { content } = slice
  const foreign = content.childCount > 1 && content.content.some(isBound)
  const fitting = foreign ? new Slice(Fragment.from(bodyBlocks(state.schema, content)), 0, 0) : slice
  return state.tr.replaceSelection(fitting)
}
