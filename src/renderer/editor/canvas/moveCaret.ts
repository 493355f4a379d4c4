import { Selection, type Transaction } from '@tiptap/pm/state'

/** Puts the caret in the nearest text after (1) or before (-1) a position. */
export function moveCaret(transaction: Transaction, position: number, direction: 1 | -1): Transaction {
  const place = Math.min(Math.max(position, 0), transaction.doc.content.size)
  return transaction.setSelection(Selection.near(transaction.doc.resolve(place), direction)).scrollIntoView()
}
