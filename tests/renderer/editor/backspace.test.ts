import { deleteSelection } from '@tiptap/pm/commands'
import { undo } from '@tiptap/pm/history'
import { AllSelection, type Command, NodeSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { editorKeys } from '../../../src/renderer/editor/keys/editorKeys.ts'
import { schema } from '../../../src/shared/document/index.ts'
import { after, page, shown } from './support/page.ts'

const { Backspace = () => false, Delete = () => false } = editorKeys(schema)

const chooseAll: Command = (state, dispatch) => {
  dispatch?.(state.tr.setSelection(new AllSelection(state.doc)))
  return true
}

test('Backspace at the start of a part goes back one part and joins nothing', () => {
  expect(shown(after(page('|H', 'S', 'Body'), Backspace))).toBe('headline(|H) standfirst(S) (Body)')
  expect(shown(after(page('H', '|S', 'Body'), Backspace))).toBe('headline(H|) standfirst(S) (Body)')
  expect(shown(after(page('H', 'S', '|Body'), Backspace))).toBe('headline(H) standfirst(S|) (Body)')
})

test('Backspace in an empty first paragraph takes it away when another follows', () => {
  expect(shown(after(page('H', 'S', '|', 'Body'), Backspace))).toBe('headline(H) standfirst(S|) (Body)')
  expect(shown(after(page('H', 'S', '|'), Backspace))).toBe('headline(H) standfirst(S|) ()')
})

test('Delete at the end of headline and standfirst joins nothing', () => {
  expect(shown(after(page('H|', 'S', 'Body'), Delete))).toBe('headline(H|) standfirst(S) (Body)')
  expect(shown(after(page('H', 'S|', 'Body'), Delete))).toBe('headline(H) standfirst(S|) (Body)')
})

test('All chosen and removed leaves a blank story, and one undo brings all back', () => {
  const start = page('H|', 'S', 'Body', ['bulletList', ['listItem', 'a']])
  const blank = after(start, chooseAll, Backspace)
  expect(shown(blank)).toBe('headline(|) standfirst() ()')
  expect(after(blank, undo).doc.eq(start.doc)).toBe(true)
})

test('A selection from headline into body leaves the rest of each part in its part', () => {
  const start = page('Head|line', 'Stand', 'Gone', 'Bo|dy')
  expect(shown(after(start, Backspace))).toBe('headline(Head|) standfirst() (dy)')
})

test('A selection from standfirst into a quotation leaves the quotation', () => {
  const start = page('H', 'St|and', 'Gone', ['quotation', 'Wo|rds', ['attribution', 'Farid']])
  expect(shown(after(start, Backspace))).toBe(
    'headline(H) standfirst(St|) quotation((rds) attribution(Farid))',
  )
})

test.each(['quotation', 'pullQuote', 'factBox'])('Backspace at the start of a %s lifts it', name => {
  expect(shown(after(page('H', 'S', 'a', [name, '|b', 'c']), Backspace))).toBe(
    'headline(H) standfirst(S) (a) (|b) (c)',
  )
})

test('A lifted quotation keeps the words of its attribution and drops an empty one', () => {
  expect(shown(after(page('H', 'S', 'a', ['quotation', '|b', ['attribution', 'Farid']]), Backspace))).toBe(
    'headline(H) standfirst(S) (a) (|b) (Farid)',
  )
  expect(shown(after(page('H', 'S', 'a', ['quotation', '|b', ['attribution', '']]), Backspace))).toBe(
    'headline(H) standfirst(S) (a) (|b)',
  )
})

test('Backspace at the start of an item takes it out of the list', () => {
  expect(shown(after(page('H', 'S', 'a', ['bulletList', ['listItem', '|b']]), Backspace))).toBe(
    'headline(H) standfirst(S) (a) (|b)',
  )
})

test('Backspace behind a table or attribution goes into it and joins nothing', () => {
  const table = page('H', 'S', ['table', ['tableRow', ['tableCell', 'x']]], '|after')
  expect(shown(after(table, Backspace))).toBe(
    'headline(H) standfirst(S) table(tableRow(tableCell((x|)))) (after)',
  )
  const quotation = page('H', 'S', ['quotation', 'b', ['attribution', 'Farid']], '|')
  expect(shown(after(quotation, Backspace))).toBe(
    'headline(H) standfirst(S) quotation((b) attribution(Farid|))',
  )
})

test('Backspace at the start of a caption chooses the figure, a second one removes it', () => {
  const chosen = after(page('H', 'S', 'a', ['figure', '|Caption']), Backspace)
  expect(chosen.selection).toBeInstanceOf(NodeSelection)
  expect(shown(after(chosen, deleteSelection))).toBe('headline(H) standfirst(S) (a|)')
})
