import type { NodeJson } from '../../document/DocumentJson.ts'
import type { MarkdownContext } from './MarkdownContext.ts'
import { roleNote } from './roleNote.ts'
import { writeInline } from './writeInline.ts'

/** A cell that a GFM table cannot tell: row, column, whether it is a header, columns and rows it spans. */
type OddCell = readonly [row: number, column: number, header: 0 | 1, colspan: number, rowspan: number]

/**
 * A GFM table. A table whose first row is not all headers gets a blank one, as GFM wants; cells that another
 * cell spans are blank; both are noted, so that the table reads back as it was.
 */
export function writeTable(table: NodeJson, context: MarkdownContext): string {
  const rows = table.content ?? []
  const header = rows[0]?.content?.every(cell => cell.type === 'tableHeader') ?? false
  const grid: (string | undefined)[][] = rows.map(() => [])
  const odd: OddCell[] = []
  rows.forEach((row, index) => {
    let column = 0
    for (const cell of row.content ?? []) {
      while (grid[index]?.[column] !== undefined) column += 1
      const colspan = Number(cell.attrs?.colspan ?? 1)
      const rowspan = Number(cell.attrs?.rowspan ?? 1)
      for (const line of grid.slice(index, index + rowspan)) {
        for (let at = column; at < column + colspan; at += 1) line[at] = ''
      }
      const line = grid[index]
      if (line) line[column] = writeInline(cell.content?.[0]?.content, 'cell', context)
      const isHeader = cell.type === 'tableHeader'
      if (colspan > 1 || rowspan > 1 || isHeader !== (header && index === 0))
        odd.push([index, column, isHeader ? 1 : 0, colspan, rowspan])
      column += colspan
    }
  })
  const width = grid[0]?.length ?? 0
  const blank = Array.from({ length: width }, () => '')
  const [first = blank, ...rest] = header ? grid : [blank, ...grid]
  const lines = [first, blank.map(() => '---'), ...rest].map(cells => `| ${cells.join(' | ')} |`)
  const facts = { ...(header ? {} : { header }), ...(odd.length ? { cells: odd } : {}) }
  const note = Object.keys(facts).length ? `${roleNote('table', facts)}\n\n` : ''
  return note + lines.join('\n')
}
