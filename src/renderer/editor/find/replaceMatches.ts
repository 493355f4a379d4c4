import { closeHistory } from '@tiptap/pm/history'
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state'
import type { Match } from '../../../shared/find/Match.ts'

/** Puts each match's replacement in its place, keeping its marks, in one undo step. `matches` are in order. */
export function replaceMatches(state: EditorState, matches: readonly Match[]): Transaction {
  const transaction = closeHistory(state.tr)
  for (const { from, to, replacement } of matches.toReversed()) {
    if (replacement === '') transaction.delete(from, to)
    else transaction.insertText(replacement, from, to)
  }
  const last = matches.at(-1)
  if (last)
    transaction.setSelection(Selection.near(transaction.doc.resolve(transaction.mapping.map(last.to))))
  return transaction.scrollIntoView()
}
