import { Fragment } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { bodyStart } from '../canvas/bodyStart.ts'
import { bodyBlocks } from './bodyBlocks.ts'
import { inlineFor } from './inlineFor.ts'

const LINES = new Set(['headline', 'standfirst', 'paragraph', 'heading', 'attribution'])

/**
 * Pastes at a caret in the headline or standfirst: the first block's words go there, a pasted standfirst fills
 * an empty one, and all the rest becomes the top of the body.
 */
export function pasteIntoTop(transaction: Transaction, fragment: Fragment): Transaction {
  const { $from, $to } = transaction.selection
  const blocks = [...fragment.content]
  const loose = blocks[0]?.isInline === true
  const first = !loose && LINES.has(blocks[0]?.type.name ?? '') ? blocks.shift() : null
  const inline = loose ? blocks.splice(0) : (first?.content.content ?? [])
  const words = inlineFor($from.parent.type, inline)
  transaction.replaceWith($from.pos, $to.pos, words)
  transaction.setSelection(TextSelection.create(transaction.doc, $from.pos + words.size))

  const standfirst = transaction.doc.child(1)
  if (blocks[0]?.type.name === 'standfirst' && standfirst.content.size === 0) {
    const text = inlineFor(standfirst.type, blocks.shift()?.content.content ?? [])
    transaction.insert(transaction.doc.child(0).nodeSize + 1, text)
  }

  const rest = bodyBlocks(transaction.doc.type.schema, Fragment.from(blocks))
  if (rest.length === 0) return transaction
  const start = bodyStart(transaction.doc)
  const top = transaction.doc.child(2)
  const blank = top.type.name === 'paragraph' && top.content.size === 0
  return transaction.replaceWith(start, blank ? start + top.nodeSize : start, rest)
}
