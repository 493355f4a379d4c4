import { undo } from '@tiptap/pm/history'
import { type Command, NodeSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { deleteBlocks } from '../../../src/renderer/editor/blocks/deleteBlocks.ts'
import { duplicateBlocks } from '../../../src/renderer/editor/blocks/duplicateBlocks.ts'
import { moveBlocks } from '../../../src/renderer/editor/blocks/moveBlocks.ts'
import { after, page, shown } from './support/page.ts'

const up = moveBlocks(-1)
const down = moveBlocks(1)

const choose =
  (name: string): Command =>
  (state, dispatch) => {
    let at = -1
    state.doc.descendants((node, position) => {
      if (node.type.name === name) at = position
    })
    dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, at)))
    return true
  }

test('a block changes places with its neighbour, the caret goes with it, and one undo takes it back', () => {
  const start = page('H', 'S', 'One', 'T|wo', 'Three')
  const moved = after(start, up)
  expect(shown(moved)).toBe('headline(H) standfirst(S) (T|wo) (One) (Three)')
  expect(shown(after(moved, down, down))).toBe('headline(H) standfirst(S) (One) (Three) (T|wo)')
  expect(after(moved, undo).doc.eq(start.doc)).toBe(true)
})

test('nothing moves above the body, below its end, or out of headline and standfirst', () => {
  expect(up(page('H', 'S', '|One', 'Two'))).toBe(false)
  expect(down(page('H', 'S', 'One', 'Two|'))).toBe(false)
  for (const state of [page('H|', 'S', 'One', 'Two'), page('H', '|S', 'One', 'Two'), page('H|', 'S', 'O|ne')])
    for (const command of [up, down, duplicateBlocks, deleteBlocks]) expect(command(state)).toBe(false)
})

test('an item moves within its list and stays in it; all items chosen are the list', () => {
  const list = page('H', 'S', 'a', ['bulletList', ['listItem', 'one'], ['listItem', 't|wo']], 'z')
  const moved = after(list, up)
  expect(shown(moved)).toBe('headline(H) standfirst(S) (a) bulletList(listItem((t|wo)) listItem((one))) (z)')
  expect(up(moved)).toBe(false)
  const whole = page('H', 'S', 'a', ['bulletList', ['listItem', '|one'], ['listItem', 'two|']])
  expect(shown(after(whole, up))).toBe(
    'headline(H) standfirst(S) bulletList(listItem((one)) listItem((two))) (a)',
  )
})

test('a picture moves within its gallery', () => {
  const gallery = page('H', 'S', ['gallery', ['figure', 'one'], ['figure', 'tw|o']])
  expect(shown(after(gallery, up))).toBe('headline(H) standfirst(S) gallery(figure(tw|o) figure(one))')
})

test('several blocks move together', () => {
  expect(shown(after(page('H', 'S', 'a', 'b|b', 'c|c', 'd'), up))).toBe(
    'headline(H) standfirst(S) (bb) (cc) (a) (d)',
  )
})

test('a chosen table, note or quotation moves whole', () => {
  for (const name of ['quotation', 'privateNote', 'factBox']) {
    const start = page('H|', 'S', 'a', [name, 'words'])
    expect(shown(after(start, choose(name), up))).toBe(`headline(H) standfirst(S) ${name}((words)) (a)`)
  }
})

test('the copy of a block stands behind it with the caret in it', () => {
  expect(shown(after(page('H', 'S', 'on|e', 'two'), duplicateBlocks))).toBe(
    'headline(H) standfirst(S) (one) (on|e) (two)',
  )
})

test('a deleted block leaves a place to write', () => {
  expect(shown(after(page('H', 'S', 'one', 'tw|o'), deleteBlocks))).toBe('headline(H) standfirst(S) (one|)')
  expect(shown(after(page('H', 'S', 'on|e', 'two'), deleteBlocks))).toBe('headline(H) standfirst(S) (|two)')
  expect(shown(after(page('H', 'S', 'on|e'), deleteBlocks))).toBe('headline(H) standfirst(S) (|)')
  expect(shown(after(page('H', 'S', ['bulletList', ['listItem', 'a|']], 'b'), deleteBlocks))).toBe(
    'headline(H) standfirst(S) (|b)',
  )
})
