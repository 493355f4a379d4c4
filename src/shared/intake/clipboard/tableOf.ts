import type { NodeJson } from '../../document/DocumentJson.ts'
import { Refusal } from '../../Refusal.ts'

export type Cell = {
  readonly content: readonly NodeJson[]
  readonly header: boolean
  readonly colspan: number
  readonly rowspan: number
}

/** More cells than a story shows, and than a page can hold without making the writer wait. */
const MOST_CELLS = 6_000
const MOST_COLUMNS = 100

/**
 * Rows of cells as a table whose rows are all equally long: what is missing is blank, a span never leaves it, and
 * blank rows and columns at the end are left out. Null for a table without words. Throws Refusal 'too-large'.
 */
export function tableOf(rows: readonly (readonly Cell[])[]): NodeJson | null {
  const grid = laidOut(rows)
  const height = lastFull(grid, row => row.some(isFull))
  const widths = grid.slice(0, height).map(row => lastFull(row, isFull))
  const width = Math.min(Math.max(0, ...widths), MOST_COLUMNS)
  if (height === 0 || width === 0) return null
  if (height * width > MOST_CELLS)
    throw new Refusal(
      'too-large',
      `The table has ${height.toLocaleString('en')} rows of ${width} columns, more than a story can show. Nothing was pasted; copy the part of it the story needs.`,
    )
  const content = grid.slice(0, height).map((row, at) => ({
    type: 'tableRow',
    content: Array.from({ length: width }, (_, column) => row[column] ?? null).flatMap((place, column) =>
      place === COVERED ? [] : [cellJson(place, height - at, width - column)],
    ),
  }))
  // A row all of whose cells are covered from above cannot stand by itself.
  if (content.some(row => row.content.length === 0)) return tableOf(rows.map(row => row.map(single)))
  return { type: 'table', content }
}

const COVERED = 'covered'
type Square = Cell | typeof COVERED | null

function isFull(square: Square | undefined): boolean {
  return square !== null && square !== undefined && square !== COVERED && square.content.length > 0
}

function lastFull<Value>(values: readonly Value[], full: (value: Value) => boolean): number {
  return values.findLastIndex(full) + 1
}

function laidOut(rows: readonly (readonly Cell[])[]): Square[][] {
  const grid: Square[][] = rows.map(() => [])
  rows.forEach((row, at) => {
    let column = 0
    for (const cell of row) {
      while (grid[at]?.[column]) column += 1
      const wanted = Math.min(cell.rowspan, rows.length - at)
      const widest = Math.min(cell.colspan, Math.max(MOST_COLUMNS - column, 1))
      const free = isFree(grid, at, column, wanted, widest)
      const down = free ? wanted : 1
      const across = free ? widest : 1
      for (let r = 0; r < down; r += 1)
        for (let c = 0; c < across; c += 1) {
          const line = grid[at + r]
          if (line)
            line[column + c] = r === 0 && c === 0 ? { ...cell, colspan: across, rowspan: down } : COVERED
        }
      column += across
    }
  })
  return grid.map(row => Array.from(row, square => square ?? null))
}

function isFree(
  grid: readonly Square[][],
  row: number,
  column: number,
  down: number,
  across: number,
): boolean {
  for (let r = row; r < row + down; r += 1)
    for (let c = column; c < column + across; c += 1) if (grid[r]?.[c]) return false
  return true
}

function cellJson(cell: Cell | null, down: number, across: number): NodeJson {
  const content = cell?.content ?? []
  return {
    type: cell?.header ? 'tableHeader' : 'tableCell',
    attrs: {
      colspan: Math.min(cell?.colspan ?? 1, across),
      rowspan: Math.min(cell?.rowspan ?? 1, down),
      colwidth: null,
    },
    content: [content.length > 0 ? { type: 'paragraph', content: [...content] } : { type: 'paragraph' }],
  }
}

function single(cell: Cell): Cell {
  return { ...cell, colspan: 1, rowspan: 1 }
}
