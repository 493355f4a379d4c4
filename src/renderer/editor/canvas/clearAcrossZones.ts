import { closeHistory } from '@tiptap/pm/history'
import { Selection, type Transaction } from '@tiptap/pm/state'
import { nodeType } from '../nodeType.ts'
import { noteAt } from '../note/noteAt.ts'
import { bodyStart } from './bodyStart.ts'

/**
 * Removes a selection that crosses the canvas's parts. What stands outside it stays where it was: the end of a
 * paragraph never joins the headline, and no line of a private note joins a public one. All of the story removed
 * leaves a blank story. One undo brings it back.
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
    clearBody(transaction, Math.max(start, from), to)
  }
  clear(transaction, standfirst + 1, start - 1, from, to)
  clear(transaction, 1, standfirst - 1, from, to)
  const place = Math.max(transaction.mapping.map(from, -1), 1)
  transaction.setSelection(Selection.near(transaction.doc.resolve(place)))
  return closeHistory(transaction)
}

/** Removes a range of the body whose ends may stand in two different notes, or one of them in a note. */
function clearBody(transaction: Transaction, from: number, to: number): void {
  const { doc } = transaction
  const opening = noteAt(doc.resolve(from))
  const closing = noteAt(doc.resolve(to))
  if (opening === closing) {
    transaction.delete(from, to)
    return
  }
  const end = (note: number) => note + (doc.nodeAt(note)?.nodeSize ?? 0)
  const blank = (first: number, last: number) => doc.textBetween(first, last, ' ').trim() === ''
  // From the back, so that positions before stay what they are. A note of which no word is left goes whole.
  let last = to
  if (closing !== null) {
    const whole = blank(to, end(closing))
    last = whole ? end(closing) : closing
    if (!whole) transaction.delete(closing + 1, to)
  }
  if (opening === null) {
    transaction.delete(from, last)
    return
  }
  const whole = blank(opening, from) && doc.childCount > 3
  transaction.delete(whole ? opening : end(opening), last)
  if (!whole) transaction.delete(from, end(opening) - 1)
}

function clear(transaction: Transaction, start: number, end: number, from: number, to: number): void {
  const first = Math.max(start, from)
  const last = Math.min(end, to)
  if (first < last) transaction.delete(first, last)
}
