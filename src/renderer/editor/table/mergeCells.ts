import { Fragment, type Node } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'
import { CellSelection, selectedRect } from '@tiptap/pm/tables'
import { nodeType } from '../nodeType.ts'

/** Makes one cell of the chosen ones, their words as lines of it: a cell holds one paragraph. */
export const mergeCells: Command = (state, dispatch) => {
  const { selection, schema } = state
  if (!(selection instanceof CellSelection) || selection.$anchorCell.pos === selection.$headCell.pos)
    return false
  const rect = selectedRect(state)
  const { map, table, tableStart } = rect
  const places = map.cellsInRect(rect)
  const first = places[0]
  const firstCell = first === undefined ? null : table.nodeAt(first)
  if (first === undefined || !firstCell) return false
  const inside = places.every(place => {
    const cell = map.findCell(place)
    return (
      cell.left >= rect.left && cell.right <= rect.right && cell.top >= rect.top && cell.bottom <= rect.bottom
    )
  })
  // Rows merged over their whole width become one row, for a row holds at least one cell.
  const whole = rect.left === 0 && rect.right === map.width
  const rows = rect.bottom - rect.top
  if (!inside || (!whole && emptiesRow(rect))) return false
  if (!dispatch) return true
  const lineBreak = nodeType(schema, 'hardBreak')
  const lines = places
    .flatMap(place => table.nodeAt(place)?.firstChild ?? [])
    .filter(paragraph => paragraph.content.size > 0)
    .flatMap((paragraph, index): readonly Node[] =>
      index === 0 ? paragraph.children : [lineBreak.create(), ...paragraph.children],
    )
  const merged = firstCell.type.create(
    { ...firstCell.attrs, colspan: rect.right - rect.left, rowspan: whole ? 1 : rows, colwidth: null },
    nodeType(schema, 'paragraph').create(null, Fragment.from(lines)),
  )
  const transaction = state.tr
  for (const place of places.slice(1).toReversed()) {
    const cell = table.nodeAt(place)
    const from = tableStart + place
    if (!cell) continue
    const $row = transaction.doc.resolve(from)
    if ($row.parent.childCount === 1) transaction.delete($row.before(), $row.after())
    else transaction.delete(from, from + cell.nodeSize)
  }
  transaction.replaceWith(tableStart + first, tableStart + first + firstCell.nodeSize, merged)
  dispatch(
    transaction.setSelection(CellSelection.create(transaction.doc, tableStart + first)).scrollIntoView(),
  )
  return true
}

/** Whether a row below the first would be left without a cell of its own. */
function emptiesRow({ map, top, bottom, left, right }: ReturnType<typeof selectedRect>): boolean {
  for (let row = top + 1; row < bottom; row += 1) {
    const cells = map.cellsInRect({ left: 0, right: map.width, top: row, bottom: row + 1 })
    const others = cells.some(place => {
      const cell = map.findCell(place)
      return cell.top === row && (cell.right <= left || cell.left >= right)
    })
    if (!others) return true
  }
  return false
}
