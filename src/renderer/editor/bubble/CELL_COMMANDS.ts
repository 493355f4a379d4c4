import type { EditorCommandId } from '../editorCommands.ts'

/** What stands beside selected cells. */
export const CELL_COMMANDS = [
  'mergeCells',
  'splitCell',
  'addRowAfter',
  'addColumnAfter',
  'deleteRow',
  'deleteColumn',
  'headerRow',
] as const satisfies readonly EditorCommandId[]
