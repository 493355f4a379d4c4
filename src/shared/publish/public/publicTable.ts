import type { NodeJson } from '../../document/DocumentJson.ts'
import { publicInline } from './publicInline.ts'

const WIDEST = 1000

type Slot = NodeJson | 'covered'

/**
 * A table squared: spans end at its edges and never overlap, and every row fills the whole width, with blank
 * cells where there were none. Null for a table without a word.
 */
export function publicTable(table: NodeJson): NodeJson | null {
  const rows = (table.content ?? []).filter(row => row.content?.length)
  const grid: (Slot | undefined)[][] = rows.map(() => [])
  rows.forEach((row, index) => {
    let column = 0
    for (const cell of row.content ?? []) {
      while (grid[index]?.[column]) column += 1
      column = place(cell, grid.slice(index), column)
    }
  })
  const width = Math.max(...grid.map(slots => slots.length), 0)
  const content = grid.map(slots => {
    const type = slots.find(slot => slot !== undefined && slot !== 'covered')?.type ?? 'tableCell'
    const cells = Array.from({ length: width }, (_, column) => slots[column] ?? cellOf(type, 1, 1, []))
    return { type: 'tableRow', content: cells.filter(slot => slot !== 'covered') }
  })
  const hasWords = content.some(row => row.content.some(cell => cell.content?.[0]?.content))
  return hasWords ? { type: 'table', content } : null
}

/** Puts a cell into the first row of the rest of the grid and covers what it spans. Returns the next column. */
function place(cell: NodeJson, rest: (Slot | undefined)[][], column: number): number {
  const [slots = []] = rest
  const wanted = column + spanOf(cell.attrs?.colspan)
  let end = column + 1
  while (end < wanted && !slots[end]) end += 1
  const rowspan = Math.min(spanOf(cell.attrs?.rowspan), rest.length)
  for (const row of rest.slice(0, rowspan)) {
    for (let at = column; at < end; at += 1) row[at] = 'covered'
  }
  slots[column] = cellOf(cell.type, end - column, rowspan, publicInline(cell.content?.[0]?.content))
  return end
}

function cellOf(type: string, colspan: number, rowspan: number, words: NodeJson[]): NodeJson {
  const paragraph = words.length ? { type: 'paragraph', content: words } : { type: 'paragraph' }
  return { type, attrs: { colspan, rowspan, colwidth: null }, content: [paragraph] }
}

function spanOf(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) ? Math.min(Math.max(value, 1), WIDEST) : 1
}
