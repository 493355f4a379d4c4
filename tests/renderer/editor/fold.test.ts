import { history, undo } from '@tiptap/pm/history'
import { type Command, EditorState, Selection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { selectWithinFirst } from '../../../src/renderer/editor/keys/selectWithinFirst.ts'
import { foldAllNotes } from '../../../src/renderer/editor/note/foldAllNotes.ts'
import { foldNote } from '../../../src/renderer/editor/note/foldNote.ts'
import { foldPlugin, isFolded } from '../../../src/renderer/editor/note/foldPlugin.ts'
import { after, page, shown } from './support/page.ts'

/** The same page where notes can be folded. */
const folding = ({ doc, selection }: EditorState) =>
  EditorState.create({ doc, selection, plugins: [history(), foldPlugin()] })

const notes = ({ doc }: EditorState) => {
  const found: number[] = []
  doc.forEach((node, at) => {
    if (node.type.name === 'privateNote') found.push(at)
  })
  return found
}
const folds = (state: EditorState) => notes(state).map(note => isFolded(state, note))

const caretAtEnd: Command = (state, dispatch) => {
  dispatch?.(state.tr.setSelection(Selection.atEnd(state.doc)))
  return true
}

const start = () => folding(page('H', 'S', 'a', ['privateNote', 'sec|ret'], 'b', ['privateNote', 'two'], 'c'))

test('the note of the caret folds with the caret behind it, and the same key unfolds it and goes in', () => {
  const folded = after(start(), foldNote)
  expect(folds(folded)).toEqual([true, false])
  expect(shown(folded)).toContain('(|b)')
  const unfolded = after(folded, foldNote)
  expect(folds(unfolded)).toEqual([false, false])
  expect(shown(unfolded)).toContain('privateNote((|secret))')
})

test('all notes fold, and unfold when all are folded; the words and the undo history do not know of it', () => {
  const folded = after(start(), foldAllNotes)
  expect(folds(folded)).toEqual([true, true])
  expect(folded.doc.eq(start().doc)).toBe(true)
  expect(undo(folded)).toBe(false)
  expect(folds(after(folded, foldAllNotes))).toEqual([false, false])
})

test('a folded note stays folded while words before it change, and unfolds when the caret comes into it', () => {
  const folded = after(start(), foldAllNotes)
  const longer = folded.apply(folded.tr.insertText('More words before. ', 7))
  expect(folds(longer)).toEqual([true, true])
  const [first = 0] = notes(longer)
  const entered = longer.apply(longer.tr.setSelection(Selection.near(longer.doc.resolve(first + 2))))
  expect(folds(entered)).toEqual([false, true])
  expect(folds(after(entered, caretAtEnd))).toEqual([false, true])
})

test('a story without notes has nothing to fold', () => {
  const none = folding(page('H', 'S', 'a|'))
  expect(foldNote(none)).toBe(false)
  expect(foldAllNotes(none)).toBe(false)
})

test('all in a caption, a cell or a note is chosen first, the whole story after that', () => {
  for (const block of [
    ['figure', 'wo|rds'],
    ['privateNote', 'wo|rds'],
    ['codeBlock', 'wo|rds'],
  ] as const) {
    const within = after(page('H', 'S', 'a', block), selectWithinFirst)
    const { from, to } = within.selection
    expect(within.doc.textBetween(from, to)).toBe('words')
    expect(selectWithinFirst(within)).toBe(false)
  }
  expect(selectWithinFirst(page('H', 'S', 'a|'))).toBe(false)
})
