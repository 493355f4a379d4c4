import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { findingsIn, openFinding } from './findingsPlugin.ts'

/** Goes to the next finding (1) or the one before (-1) and shows its suggestions; round at the end. Null: there is none. */
export function stepFinding(state: EditorState, by: 1 | -1): Transaction | null {
  const { book, open } = findingsIn(state)
  const all = book.in(state.doc)
  const { from } = state.selection
  const next =
    by === 1
      ? (all.find(one => (open ? one.from > open.from : one.to > from)) ?? all[0])
      : (all.findLast(one => (open ? one.from < open.from : one.to < from)) ?? all.at(-1))
  if (!next) return null
  const { block: _block, at, ...finding } = next
  return openFinding(state.tr.setSelection(TextSelection.create(state.doc, next.to)).scrollIntoView(), {
    from: next.from,
    to: next.to,
    finding: { ...finding, from: next.from - at, to: next.to - at },
    by: 'keys',
  })
}
