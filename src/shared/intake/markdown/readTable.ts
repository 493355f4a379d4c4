import type { NodeJson } from '../../document/DocumentJson.ts'

type Cell = { readonly content: readonly NodeJson[]; readonly header: boolean }
type Spanned = Cell & { readonly colspan: number; readonly rowspan: number }

/**
 * A GFM table as ours. `facts` is what the writer noted: that the first row is only there because GFM wants
 * one, and which cells are other than they look. Notes that do not fit the table are passed over.
 */
export function readTable(
  rows: readonly (readonly (readonly NodeJson[])[])[],
  facts: Readonly<Record<string, unknown>>,
): NodeJson[] {
  const headless = facts.header === false && rows.length > 1 && rows[0]?.every(cell => !cell.length)
  const body = headless ? rows.slice(1) : rows
  const grid = body.map((row, index) =>
    row.map((content): Cell => ({ content, header: !headless && index === 0 })),
  )
  const odd = Array.isArray(facts.cells) ? facts.cells.filter(isOddCell) : []
  const content = laidOut(grid, odd) ?? laidOut(grid, [])
  return content ? [{ type: 'table', content }] : []
}

/** The rows with their cells spanning what is noted; null when a row would be left without a cell. */
function laidOut(grid: readonly (readonly Cell[])[], odd: readonly number[][]): NodeJson[] | null {
  const covered = new Set<string>()
  const rows = grid.map((row, index) => {
    const cells: NodeJson[] = []
    row.forEach((cell, column) => {
      if (covered.has(`${index},${column}`)) return
      const note = odd.find(([atRow, atColumn]) => atRow === index && atColumn === column)
      const wanted = { ...cell, colspan: note?.[3] ?? 1, rowspan: note?.[4] ?? 1 }
      const { colspan, rowspan } = spans(grid, index, column, wanted) ? wanted : { colspan: 1, rowspan: 1 }
      for (let r = index; r < index + rowspan; r += 1)
        for (let c = column; c < column + colspan; c += 1) covered.add(`${r},${c}`)
      const header = note ? note[2] === 1 : cell.header
      const paragraph = cell.content.length
        ? { type: 'paragraph', content: [...cell.content] }
        : { type: 'paragraph' }
      cells.push({
        type: header ? 'tableHeader' : 'tableCell',
        attrs: { colspan, rowspan, colwidth: null },
        content: [paragraph],
      })
    })
    return { type: 'tableRow', content: cells }
  })
  return rows.length && rows.every(row => row.content.length) ? rows : null
}

/** Whether the cells a span would cover are there and blank. */
function spans(grid: readonly (readonly Cell[])[], row: number, column: number, cell: Spanned): boolean {
  for (let r = row; r < row + cell.rowspan; r += 1) {
    for (let c = column; c < column + cell.colspan; c += 1) {
      const under = grid[r]?.[c]
      if (!under || (under.content.length && !(r === row && c === column))) return false
    }
  }
  return true
}

function isOddCell(value: unknown): value is number[] {
  return (
    Array.isArray(value) && value.length === 5 && value.every(part => Number.isInteger(part) && part >= 0)
  )
}
