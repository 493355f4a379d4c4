import { closeHistory } from '@tiptap/pm/history'
import { Selection, type Transaction } from '@tiptap/pm/state'
import { nodeType } from '../nodeType.ts'
import { bodyStart } from './bodyStart.ts'

/**
 * Removes a selection that crosses the canvas's parts. What stands outside it stays where it was: the end of a
 * paragraph never joins the headline. All of the story removed leaves a blank story. One undo brings it back.
 */
export function clearAcrossZones(transaction: Transaction): Transaction {
  const { doc, selection } = transaction
  const { from, to } = selection
  const blank = from <= Selection.atStart(doc).from && to >= Selection.atEnd(doc).to
  const start = bodyStart(doc)
  const standfirst = doc.child(0).nodeSize
  if (blank) {
    transaction.replaceWith(start, doc.content.size, nodeType(doc.type.schema, 'paragraph').create())
  } else if (to > start) {
    transaction.delete(start, to)
  }
  clear(transaction, standfirst + 1, start - 1, from, to)
  clear(transaction, 1, standfirst - 1, from, to)
  transaction.setSelection(Selection.near(transaction.doc.resolve(Math.max(from, 1))))
  return closeHistory(transaction)
}

function clear(transaction: Transaction, start: number, end: number, from: number, to: number): void {
  const first = Math.max(start, from)
  const last = Math.min(end, to)
  if (first < last) transaction.delete(first, last)
}
