import { closeHistory } from '@tiptap/pm/history'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'

/** Puts other words in the place of some, keeping their marks, in one undo step; the caret stands behind them. */
export function putInstead(state: EditorState, from: number, to: number, words: string): Transaction {
  const transaction = closeHistory(state.tr)
  if (words === '') transaction.delete(from, to)
  else transaction.insertText(words, from, to)
  return transaction.setSelection(TextSelection.create(transaction.doc, from + words.length)).scrollIntoView()
}
