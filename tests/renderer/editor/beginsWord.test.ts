import { closeHistory, history, undo } from '@tiptap/pm/history'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { beginsWord } from '../../../src/renderer/editor/keys/beginsWord.ts'
import { page, shown } from './support/page.ts'

/** A page on which letters are typed without a pause. */
function typed(text: string): EditorState {
  const start = page('H', 'S', '|')
  let state = EditorState.create({ doc: start.doc, selection: start.selection, plugins: [history()] })
  for (const letter of text) {
    const transaction = state.tr.insertText(letter).setTime(1000)
    state = state.apply(beginsWord(transaction) ? closeHistory(transaction) : transaction)
  }
  return state
}

function undone(state: EditorState): EditorState {
  let next = state
  undo(state, transaction => {
    next = state.apply(transaction)
  })
  return next
}

const line = (state: EditorState) => shown(state).replace('headline(H) standfirst(S) ', '')

test('each undo takes one word back, however fast they were typed', () => {
  const three = typed('one two three')
  expect(line(undone(three))).toBe('(one two |)')
  expect(line(undone(undone(three)))).toBe('(one |)')
  expect(line(undone(undone(undone(three))))).toBe('(|)')
})

test('letters within a word, deletions and pasted words are no beginning of one', () => {
  const state = typed('one two')
  expect(beginsWord(state.tr.insertText('x'))).toBe(false)
  expect(beginsWord(state.tr.delete(7, 8))).toBe(false)
  const spaced = typed('one ')
  expect(beginsWord(spaced.tr.insertText('x'))).toBe(true)
  expect(beginsWord(spaced.tr.insertText(' '))).toBe(false)
  expect(beginsWord(spaced.tr.insertText('a whole sentence'))).toBe(false)
})
