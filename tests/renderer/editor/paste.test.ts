import { Fragment, Slice } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { pasteSlice } from '../../../src/renderer/editor/paste/pasteSlice.ts'
import { type Piece, page, shown } from './support/page.ts'

/** What is copied: whole blocks of a story. */
function copied(...blocks: Piece[]): Slice {
  const { doc } = page('', '', ...blocks)
  return new Slice(Fragment.from(doc.children.slice(2)), 0, 0)
}

function pasted(state: ReturnType<typeof page>, slice: Slice): string {
  const transaction = pasteSlice(state, slice)
  if (!transaction) throw new Error('Nothing was pasted.')
  return shown(state.apply(transaction))
}

test('Paragraphs pasted into the headline: the first stays, the others go to the top of the body', () => {
  expect(pasted(page('A|', '', ''), copied('one', 'two', 'three'))).toBe(
    'headline(Aone|) standfirst() (two) (three)',
  )
  expect(pasted(page('A|B', 'S', 'Body'), copied('one', 'two'))).toBe(
    'headline(Aone|B) standfirst(S) (two) (Body)',
  )
})

test('A whole story pasted into a blank one is the same story', () => {
  const { doc } = page('Head', 'Stand', 'Body', ['bulletList', ['listItem', 'a']])
  expect(pasted(page('|', '', ''), doc.slice(0, doc.content.size))).toBe(
    'headline(Head|) standfirst(Stand) (Body) bulletList(listItem((a)))',
  )
})

test('A headline pasted into the body is a heading, a standfirst a paragraph', () => {
  const { doc } = page('Head', 'Stand', 'Body')
  expect(pasted(page('H', 'S', 'a', '|'), doc.slice(0, doc.content.size))).toBe(
    'headline(H) standfirst(S) (a) heading(Head) (Stand) (Body|)',
  )
})

test('Blocks pasted into a cell, a caption or an attribution become lines of it', () => {
  expect(
    pasted(page('H', 'S', ['table', ['tableRow', ['tableCell', 'a|']]]), copied('one', 'two')),
  ).toContain('tableCell((aone/two|))')
  expect(pasted(page('H', 'S', ['figure', '|']), copied('one', 'two'))).toContain('figure(one/two|)')
  expect(pasted(page('H', 'S', ['quotation', 'a', ['attribution', '|']]), copied('one', 'two'))).toContain(
    'attribution(one two|)',
  )
})

test('A figure pasted into a caption stands behind it', () => {
  expect(pasted(page('H', 'S', ['figure', 'a|']), copied(['figure', 'b']))).toBe(
    'headline(H) standfirst(S) figure(a|) figure(b)',
  )
})

test('Paste over a selection from headline into body', () => {
  expect(pasted(page('He|ad', 'S', 'Bo|dy'), copied('one', 'two'))).toBe(
    'headline(Heone|) standfirst() (two) (dy)',
  )
})

test('A picture pasted over words of a caption takes their place behind the figure', () => {
  expect(pasted(page('H', 'S', ['figure', 'a|bc|d']), copied(['figure', 'x']))).toBe(
    'headline(H) standfirst(S) figure(a|d) figure(x)',
  )
})
