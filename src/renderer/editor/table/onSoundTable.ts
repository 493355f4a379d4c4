import type { Command } from '@tiptap/pm/state'
import { fixTables, TableMap } from '@tiptap/pm/tables'
import { boxAround } from '../blocks/boxAround.ts'

/**
 * A command of prosemirror-tables on a table whose spans fit together. On one whose spans do not (it came from
 * outside), it repairs the table instead: those commands would tear it apart.
 */
export function onSoundTable(command: Command): Command {
  return (state, dispatch, view) => {
    const table = boxAround(state.selection.$from, ['table'])
    if (!table) return false
    if (!TableMap.get(table.node).problems) return command(state, dispatch, view)
    const repair = fixTables(state)
    if (repair) dispatch?.(repair)
    return repair !== undefined
  }
}
