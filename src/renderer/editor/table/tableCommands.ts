import type { Command as StateCommand } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  splitCell,
  toggleHeader,
} from '@tiptap/pm/tables'
import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  type LucideIcon,
  PanelTop,
  TableCellsMerge,
  TableCellsSplit,
  TableColumnsSplit,
  TableRowsSplit,
  Trash2,
} from 'lucide-react'
import type { Command } from '../../commands/Command.ts'
import { commandWords } from '../commandWords.ts'
import type { EditorContext } from '../EditorContext.ts'
import { stateCommand } from '../stateCommand.ts'
import { mergeCells } from './mergeCells.ts'
import { onSoundTable } from './onSoundTable.ts'
import { removeTable } from './removeTable.ts'

const inTable = (id: string, icon: LucideIcon, command: StateCommand, ...keys: string[]) =>
  stateCommand(commandWords(id, icon, 'table', ...keys), onSoundTable(command))

/** What can be done with the table of the caret. */
export const tableCommands = {
  addRowBefore: inTable('addRowBefore', BetweenHorizontalEnd, addRowBefore),
  addRowAfter: inTable('addRowAfter', BetweenHorizontalStart, addRowAfter, 'Mod-Alt-Enter'),
  addColumnBefore: inTable('addColumnBefore', BetweenVerticalEnd, addColumnBefore),
  addColumnAfter: inTable('addColumnAfter', BetweenVerticalStart, addColumnAfter, 'Mod-Alt-Shift-Enter'),
  deleteRow: inTable('deleteRow', TableRowsSplit, deleteRow),
  deleteColumn: inTable('deleteColumn', TableColumnsSplit, deleteColumn),
  headerRow: inTable('headerRow', PanelTop, toggleHeader('row')),
  mergeCells: inTable('mergeCells', TableCellsMerge, mergeCells),
  splitCell: inTable('splitCell', TableCellsSplit, splitCell),
  removeTable: stateCommand(commandWords('removeTable', Trash2, 'table'), removeTable),
} as const satisfies Record<string, Command<EditorContext>>
