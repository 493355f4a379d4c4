import type { Command } from '@tiptap/pm/state'
import { isInTable } from '@tiptap/pm/tables'
import { placeForBlock } from '../blocks/placeForBlock.ts'
import { putBlock } from '../blocks/putBlock.ts'
import { nodeType } from '../nodeType.ts'

/** A table of so many rows and columns, the first row as its header; the caret in its first cell. */
export function insertTable(rows: number, columns: number): Command {
  return (state, dispatch) => {
    if (isInTable(state)) return false
    const { schema } = state
    const cells = (name: 'tableHeader' | 'tableCell') =>
      Array.from({ length: columns }, () =>
        nodeType(schema, name).create(null, nodeType(schema, 'paragraph').create()),
      )
    const table = nodeType(schema, 'table').create(
      null,
      Array.from({ length: rows }, (_, row) =>
        nodeType(schema, 'tableRow').create(null, cells(row === 0 ? 'tableHeader' : 'tableCell')),
      ),
    )
    dispatch?.(putBlock(state.tr, table, placeForBlock(state.selection)))
    return true
  }
}
