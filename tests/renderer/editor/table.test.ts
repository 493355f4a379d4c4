import { undo } from '@tiptap/pm/history'
import { type EditorState, NodeSelection } from '@tiptap/pm/state'
import { CellSelection, splitCell } from '@tiptap/pm/tables'
import { expect, test } from 'vitest'
import { editorKeys } from '../../../src/renderer/editor/keys/editorKeys.ts'
import { escapeFromTable } from '../../../src/renderer/editor/table/escapeFromTable.ts'
import { mergeCells } from '../../../src/renderer/editor/table/mergeCells.ts'
import { schema } from '../../../src/shared/document/index.ts'
import { after, page, shown } from './support/page.ts'

const { Backspace = () => false, Enter = () => false } = editorKeys(schema)

const grid = () =>
  page(
    'H',
    'S',
    [
      'table',
      ['tableRow', ['tableCell', 'a|'], ['tableCell', 'b']],
      ['tableRow', ['tableCell', 'c'], ['tableCell', '']],
    ],
    'After',
  )

/** Cells by their order chosen from the first to the last. */
function choosing(state: EditorState, first: number, last: number): EditorState {
  const cells: number[] = []
  state.doc.descendants((node, at) => {
    if (node.type.name === 'tableCell') cells.push(at)
  })
  return state.apply(
    state.tr.setSelection(CellSelection.create(state.doc, cells[first] ?? 0, cells[last] ?? 0)),
  )
}

test('merged cells keep their words as lines of one cell, and one undo parts them', () => {
  const start = choosing(grid(), 0, 3)
  const merged = after(start, mergeCells)
  expect(shown(merged)).toContain('table(tableRow(tableCell((a/b/c))))')
  expect(merged.doc.child(2).firstChild?.firstChild?.attrs).toMatchObject({ colspan: 2, rowspan: 1 })
  expect(after(merged, undo).doc.eq(start.doc)).toBe(true)
})

test('cells below each other become one that reaches over both rows', () => {
  const merged = after(choosing(grid(), 0, 2), mergeCells)
  expect(shown(merged)).toContain('tableRow(tableCell((a/c)) tableCell((b))) tableRow(tableCell(()))')
  expect(merged.doc.child(2).firstChild?.firstChild?.attrs).toMatchObject({ colspan: 1, rowspan: 2 })
})

test('a merged row splits again, and no word is lost', () => {
  const merged = after(choosing(grid(), 0, 1), mergeCells)
  expect(shown(merged)).toContain('tableRow(tableCell((a/b))) tableRow(tableCell((c)) tableCell(()))')
  expect(shown(after(merged, splitCell))).toContain('tableRow(tableCell((a/b)) tableCell(()))')
})

test('one cell is not merged', () => {
  expect(mergeCells(grid())).toBe(false)
  expect(mergeCells(choosing(grid(), 1, 1))).toBe(false)
})

test('Escape goes from cells to a cell, from a cell to the table, and Enter goes in again', () => {
  const inCell = after(choosing(grid(), 0, 1), escapeFromTable)
  expect(shown(inCell)).toContain('tableCell((|b))')
  const table = after(inCell, escapeFromTable)
  expect((table.selection as NodeSelection).node.type.name).toBe('table')
  expect(escapeFromTable(table)).toBe(false)
  expect(shown(after(table, Enter))).toContain('tableCell((|a))')
})

test('Backspace removes a chosen table and nothing else', () => {
  const table = after(grid(), escapeFromTable)
  expect(shown(after(table, Backspace))).toBe('headline(H) standfirst(S) (|After)')
})

test('the last picture of a gallery takes the gallery with it', () => {
  const gallery = page('H', 'S', 'a', ['gallery', ['figure', 'o|ne']])
  const at = gallery.selection.$from.before()
  const chosen = gallery.apply(gallery.tr.setSelection(NodeSelection.create(gallery.doc, at)))
  expect(shown(after(chosen, Backspace))).toBe('headline(H) standfirst(S) (a|)')
})
