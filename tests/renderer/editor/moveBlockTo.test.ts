import { undo } from '@tiptap/pm/history'
import { NodeSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { blockSelection } from '../../../src/renderer/editor/handle/blockSelection.ts'
import { moveBlockTo } from '../../../src/renderer/editor/handle/moveBlockTo.ts'
import { after, page, shown } from './support/page.ts'

/** The positions before the blocks of the body, and behind the last. */
const places = ({ doc }: ReturnType<typeof page>) => {
  const found: number[] = []
  doc.forEach((_node, at) => {
    found.push(at)
  })
  return [...found.slice(2), doc.content.size]
}

test('a block goes between any two others, also last, and one undo takes it back', () => {
  const start = page(
    'H',
    'S',
    '|a',
    ['bulletList', ['listItem', 'b']],
    ['table', ['tableRow', ['tableCell', 'c']]],
  )
  const [a = 0, b = 0, c = 0, end = 0] = places(start)
  const list = 'bulletList(listItem((b)))'
  const table = 'table(tableRow(tableCell((c))))'
  const body = (state: ReturnType<typeof page>) => shown(state).replace('headline(H) standfirst(S) ', '')
  expect(body(after(start, moveBlockTo(a, end)))).toBe(`${list} ${table} (|a)`.replace('|', ''))
  expect(body(after(start, moveBlockTo(c, a)))).toBe(`${table} (a) ${list}`)
  expect(body(after(start, moveBlockTo(b, a)))).toBe(`${list} (a) ${table}`)
  expect(after(start, moveBlockTo(c, a), undo).doc.eq(start.doc)).toBe(true)
})

test('a block let go where it stands, or above the body, stays', () => {
  const start = page('H', 'S', '|a', 'b')
  const [a = 0, b = 0] = places(start)
  for (const target of [a, b, 0, 1]) expect(moveBlockTo(a, target)(start)).toBe(false)
})

test('a block of words is chosen by its words, a thing as a thing', () => {
  const state = page('H', 'S', '|a', ['privateNote', 'b'], ['figure', 'c'])
  const [a = 0, note = 0, figure = 0] = places(state)
  expect(blockSelection(state, a)).toMatchObject({ from: a + 1, to: a + 2 })
  for (const at of [note, figure]) expect(blockSelection(state, at)).toBeInstanceOf(NodeSelection)
})
