import { type EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { addressFrom } from '../../../src/renderer/editor/link/addressFrom.ts'
import { linkAround } from '../../../src/renderer/editor/link/linkAround.ts'
import { removeLink } from '../../../src/renderer/editor/link/removeLink.ts'
import { setLink } from '../../../src/renderer/editor/link/setLink.ts'
import { after, page } from './support/page.ts'

test.each([
  ['example.org/x', 'https://example.org/x'],
  ['//example.org', 'https://example.org'],
  ['example.org:8080/a?b#c', 'https://example.org:8080/a?b#c'],
  ['مثال.پاکستان/خبر', 'https://مثال.پاکستان/خبر'],
  [' https://example.org/ ', 'https://example.org/'],
  ['desk@example.org', 'mailto:desk@example.org'],
  ['tel:+92211234567', 'tel:+92211234567'],
])('%s becomes %s', (typed, address) => {
  expect(addressFrom(typed)).toBe(address)
})

test.each([
  '',
  'not an address',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1).x',
  'data:text/html,x',
  'file:///etc/passwd',
  'x',
])('%s is no address', typed => {
  expect(addressFrom(typed)).toBeNull()
})

const linked = () => after(page('H', 'S', 'See |this page| now'), setLink('https://a.example/'))

function caretAt(state: EditorState, position: number): EditorState {
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, position)))
}

test('The link around a caret is found whole, also at its ends', () => {
  const state = linked()
  const { from, to } = state.selection
  for (const position of [from, from + 3, to]) {
    expect(linkAround(caretAt(state, position).selection)).toEqual({ from, to, href: 'https://a.example/' })
  }
  expect(linkAround(caretAt(state, from - 1).selection)).toBeNull()
  expect(linkAround(caretAt(state, to + 1).selection)).toBeNull()
})

test('A link is changed and removed from a caret within it', () => {
  const state = linked()
  const inside = caretAt(state, state.selection.from + 2)
  const changed = after(inside, setLink('https://b.example/'))
  expect(linkAround(changed.selection)).toMatchObject({ href: 'https://b.example/', to: state.selection.to })
  expect(linkAround(after(changed, removeLink).selection)).toBeNull()
})

test('With nothing selected the address itself is written', () => {
  expect(after(page('H', 'S', 'See |'), setLink('mailto:a@b.example')).doc.textContent).toContain(
    'See a@b.example',
  )
})

test('A headline holds no link', () => {
  expect(setLink('https://a.example/')(page('|H|', 'S', 'x'))).toBe(false)
})
