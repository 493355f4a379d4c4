import { Fragment, Slice } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { moveCaret } from '../canvas/moveCaret.ts'
import { bodyBlocks } from './bodyBlocks.ts'
import { wordsOf } from './wordsOf.ts'

/** Blocks that stand only in one place of a story; anywhere else their words are a heading or a paragraph. */
const BOUND = new Set(['headline', 'standfirst', 'attribution'])

/**
 * Pastes into the body as ProseMirror fits it. Where the fit would lose a word, the slice goes in as blocks of
 * its own behind the block of the caret.
 */
export function pasteIntoBody(state: EditorState, slice: Slice): Transaction {
  const { doc, schema, selection } = state
  const { content } = slice
  const { from, to } = selection
  const kept = wordsOf(doc, 0, from) + wordsOf(content, 0, content.size) + wordsOf(doc, to, doc.content.size)
  const bound = content.childCount > 1 && content.content.some(node => BOUND.has(node.type.name))
  const blocks = Fragment.from(bodyBlocks(schema, content))

  const fitted = state.tr.replaceSelection(bound ? new Slice(blocks, 0, 0) : slice)
  if (wordsOf(fitted.doc, 0, fitted.doc.content.size) === kept) return fitted

  const apart = state.tr.deleteSelection()
  const $caret = apart.selection.$to
  const place = $caret.depth === 0 ? $caret.pos : $caret.after(1)
  return moveCaret(apart.insert(place, blocks), place + blocks.size, -1)
}
