import { undo } from '@tiptap/pm/history'
import { expect, test } from 'vitest'
import { blockStyle } from '../../../src/renderer/editor/blocks/blockStyle.ts'
import { insertDivider } from '../../../src/renderer/editor/blocks/insertDivider.ts'
import { setTextBlock } from '../../../src/renderer/editor/blocks/setTextBlock.ts'
import { toggleBox } from '../../../src/renderer/editor/blocks/toggleBox.ts'
import { toggleList } from '../../../src/renderer/editor/blocks/toggleList.ts'
import { editorKeys } from '../../../src/renderer/editor/keys/editorKeys.ts'
import { lineBelow } from '../../../src/renderer/editor/keys/lineBelow.ts'
import { insertTable } from '../../../src/renderer/editor/table/insertTable.ts'
import { removeTable } from '../../../src/renderer/editor/table/removeTable.ts'
import { schema } from '../../../src/shared/document/index.ts'
import { after, page, shown } from './support/page.ts'

const { Tab = () => false, 'Shift-Tab': ShiftTab = () => false } = editorKeys(schema)

test('A paragraph becomes a heading and text again', () => {
  const heading = after(page('H', 'S', 'Wh|y'), setTextBlock(3))
  expect(shown(heading)).toBe('headline(H) standfirst(S) heading(Wh|y)')
  expect(blockStyle(heading)).toBe(3)
  expect(shown(after(heading, setTextBlock(null)))).toBe('headline(H) standfirst(S) (Wh|y)')
})

test('A headline, a caption and an attribution have no style', () => {
  expect(setTextBlock(2)(page('|H', 'S', 'x'))).toBe(false)
  expect(setTextBlock(2)(page('H', 'S', ['figure', '|x']))).toBe(false)
  expect(setTextBlock(null)(page('H', 'S', ['quotation', 'a', ['attribution', '|x']]))).toBe(false)
})

test('A list goes on and off, and turns into the other kind', () => {
  const list = after(page('H', 'S', '|a', 'b|'), toggleList('bulletList'))
  expect(shown(list)).toBe('headline(H) standfirst(S) bulletList(listItem((a)) listItem((b)))')
  const numbered = after(list, toggleList('orderedList'))
  expect(shown(numbered)).toBe('headline(H) standfirst(S) orderedList(listItem((a)) listItem((b)))')
  expect(shown(after(numbered, toggleList('orderedList')))).toBe('headline(H) standfirst(S) (a) (b)')
})

test('A heading becomes an item', () => {
  expect(shown(after(page('H', 'S', ['heading', 'a|']), toggleList('bulletList')))).toBe(
    'headline(H) standfirst(S) bulletList(listItem((a|)))',
  )
})

test('Tab takes an item deeper, Shift-Tab back, and neither leaves the page', () => {
  const start = page('H', 'S', ['bulletList', ['listItem', 'a'], ['listItem', 'b|']])
  const deeper = after(start, Tab)
  expect(shown(deeper)).toBe('headline(H) standfirst(S) bulletList(listItem((a) bulletList(listItem((b|)))))')
  expect(shown(after(deeper, Tab))).toBe(shown(deeper))
  expect(after(deeper, ShiftTab).doc.eq(start.doc)).toBe(true)
})

test.each([
  ['quotation', 'quotation((a|) attribution())'],
  ['pullQuote', 'pullQuote((a|) attribution())'],
  ['factBox', 'factBox((a|))'],
  ['privateNote', 'privateNote((a|))'],
] as const)('%s goes on and off and leaves no trace', (name, expected) => {
  const start = page('H', 'S', 'a|')
  const on = after(start, toggleBox(name))
  expect(shown(on)).toBe(`headline(H) standfirst(S) ${expected}`)
  expect(after(on, toggleBox(name)).doc.eq(start.doc)).toBe(true)
  expect(after(on, undo).doc.eq(start.doc)).toBe(true)
})

test('A quotation turns into a fact box with its attribution as a line', () => {
  const start = page('H', 'S', ['quotation', '|a', ['attribution', 'Farid']])
  expect(shown(after(start, toggleBox('factBox')))).toBe('headline(H) standfirst(S) factBox((|a) (Farid))')
})

test('A pull quote takes no list', () => {
  expect(toggleBox('pullQuote')(page('H', 'S', ['bulletList', ['listItem', '|a']]))).toBe(false)
})

test('Boxes and lists do not apply in the headline', () => {
  expect(toggleBox('factBox')(page('|H', 'S', 'x'))).toBe(false)
  expect(toggleList('bulletList')(page('H', '|S', 'x'))).toBe(false)
})

test('A divider goes below the block of the caret, or in place of an empty one', () => {
  expect(shown(after(page('H', 'S', 'a|', 'b'), insertDivider))).toBe(
    'headline(H) standfirst(S) (a) divider() (|) (b)',
  )
  expect(shown(after(page('H', 'S', 'a', '|'), insertDivider))).toBe(
    'headline(H) standfirst(S) (a) divider() (|)',
  )
  expect(shown(after(page('|H', 'S', 'a'), insertDivider))).toBe(
    'headline(H) standfirst(S) divider() (|) (a)',
  )
})

test('A table comes with its header row and a line to go on below', () => {
  const table = after(page('H', 'S', 'a|'), insertTable(2, 2))
  expect(shown(table)).toBe(
    'headline(H) standfirst(S) (a) table(tableRow(tableHeader((|)) tableHeader(())) tableRow(tableCell(()) tableCell(()))) ()',
  )
  expect(insertTable(2, 2)(table)).toBe(false)
  expect(shown(after(table, removeTable))).toBe('headline(H) standfirst(S) (a) (|) ()')
})

test('Tab walks the cells and makes a row after the last', () => {
  const start = page('H', 'S', ['table', ['tableRow', ['tableCell', 'a'], ['tableCell', 'b|']]])
  const grown = after(start, Tab)
  expect(shown(grown)).toBe(
    'headline(H) standfirst(S) table(tableRow(tableCell((a)) tableCell((b))) tableRow(tableCell((|)) tableCell(())))',
  )
})

test('The caret can go below a last block that is no text', () => {
  expect(shown(after(page('H', 'S', ['factBox', 'a|']), lineBelow))).toBe(
    'headline(H) standfirst(S) factBox((a)) (|)',
  )
  expect(lineBelow(page('H', 'S', ['factBox', 'a|', 'b']))).toBe(false)
  expect(lineBelow(page('H', 'S', 'a|'))).toBe(false)
  const table = ['table', ['tableRow', ['tableCell', 'a|']], ['tableRow', ['tableCell', 'b']]] as const
  expect(lineBelow(page('H', 'S', table))).toBe(false)
})
