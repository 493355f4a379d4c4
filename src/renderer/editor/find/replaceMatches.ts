import { closeHistory } from '@tiptap/pm/history'
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state'
import type { Match } from '../../../shared/find/Match.ts'
import { putReplacements } from '../../../shared/find/putReplacements.ts'

/** Puts each match's replacement in its place, keeping its marks, in one undo step. `matches` are in order. */
export function replaceMatches(state: EditorState, matches: readonly Match[]): Transaction {
  const transaction = putReplacements(closeHistory(state.tr), matches)
  const last = matches.at(-1)
  if (last)
    transaction.setSelection(Selection.near(transaction.doc.resolve(transaction.mapping.map(last.to))))
  return transaction.scrollIntoView()
}
