import { expect, test } from 'vitest'
import { editorKeys } from '../../../src/renderer/editor/keys/editorKeys.ts'
import { schema } from '../../../src/shared/document/index.ts'
import { after, page, shown } from './support/page.ts'

const { Enter = () => false, 'Shift-Enter': ShiftEnter = () => false } = editorKeys(schema)

test('Enter walks from headline to standfirst to body', () => {
  const start = page('Drains| open', 'In short', 'Body')
  expect(shown(after(start, Enter))).toBe('headline(Drains open) standfirst(|In short) (Body)')
  expect(shown(after(page('H', 'In short|', 'Body'), Enter))).toBe('headline(H) standfirst(In short) (|Body)')
})

test('Enter within the standfirst takes the rest into the body', () => {
  expect(shown(after(page('H', 'One| two', 'Body'), Enter))).toBe(
    'headline(H) standfirst(One) (| two) (Body)',
  )
  expect(shown(after(page('H', 'One| two', ''), Enter))).toBe('headline(H) standfirst(One) (| two)')
})

test('Enter after the standfirst makes a line where the body starts with no text', () => {
  const start = page('H', 'S|', ['bulletList', ['listItem', 'a']])
  expect(shown(after(start, Enter))).toBe('headline(H) standfirst(S) (|) bulletList(listItem((a)))')
})

test('Enter at the end of a heading goes on in plain text', () => {
  expect(shown(after(page('H', 'S', ['heading', 'Why|']), Enter))).toBe(
    'headline(H) standfirst(S) heading(Why) (|)',
  )
})

test.each(['quotation', 'pullQuote'])('Enter in a %s: next line, then who said it, then out', name => {
  const first = after(page('H', 'S', [name, 'Words|']), Enter)
  expect(shown(first)).toBe(`headline(H) standfirst(S) ${name}((Words) (|))`)
  const second = after(first, Enter)
  expect(shown(second)).toBe(`headline(H) standfirst(S) ${name}((Words) attribution(|))`)
  expect(shown(after(second, Enter))).toBe(`headline(H) standfirst(S) ${name}((Words) attribution()) (|)`)
})

test('Enter on the empty last line goes to the attribution that is there', () => {
  const start = page('H', 'S', ['quotation', 'Words', '|', ['attribution', 'Farid']], 'After')
  expect(shown(after(start, Enter))).toBe(
    'headline(H) standfirst(S) quotation((Words) attribution(|Farid)) (After)',
  )
})

test('Enter in an attribution goes to the empty line below instead of making another', () => {
  const start = page('H', 'S', ['quotation', 'Words', ['attribution', 'Farid|']], '')
  expect(shown(after(start, Enter))).toBe(
    'headline(H) standfirst(S) quotation((Words) attribution(Farid)) (|)',
  )
})

test.each(['factBox', 'privateNote'])('Enter on the empty last line leaves a %s', name => {
  const start = page('H', 'S', [name, 'Fact', '|'], 'After')
  expect(shown(after(start, Enter))).toBe(`headline(H) standfirst(S) ${name}((Fact)) (|) (After)`)
  const middle = page('H', 'S', [name, 'Fact', '|', 'More'])
  expect(shown(after(middle, Enter))).toBe(`headline(H) standfirst(S) ${name}((Fact) () (|) (More))`)
})

test('Enter in an empty box takes the box away', () => {
  expect(shown(after(page('H', 'S', ['factBox', '|']), Enter))).toBe('headline(H) standfirst(S) (|)')
})

test('Enter on an empty item leaves the list', () => {
  const start = page('H', 'S', ['bulletList', ['listItem', 'a'], ['listItem', '|']])
  expect(shown(after(start, Enter))).toBe('headline(H) standfirst(S) bulletList(listItem((a))) (|)')
})

test('Enter in a cell and Shift-Enter in text break the line', () => {
  const cell = page('H', 'S', ['table', ['tableRow', ['tableCell', 'ab|c']]])
  expect(shown(after(cell, Enter))).toContain('tableCell((ab/|c))')
  expect(shown(after(page('H', 'S', 'ab|c'), ShiftEnter))).toContain('(ab/|c)')
  expect(shown(after(page('H|', 'S', 'b'), ShiftEnter))).toBe('headline(H) standfirst(|S) (b)')
})

test('Enter in a caption goes on below the picture', () => {
  expect(shown(after(page('H', 'S', ['figure', 'Cap|tion']), Enter))).toBe(
    'headline(H) standfirst(S) figure(Caption) (|)',
  )
})
