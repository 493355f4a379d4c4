import {
  baseKeymap,
  chainCommands,
  createParagraphNear,
  deleteSelection,
  joinBackward,
  joinForward,
  newlineInCode,
  selectNodeBackward,
  selectNodeForward,
} from '@tiptap/pm/commands'
import { undoInputRule } from '@tiptap/pm/inputrules'
import type { Schema } from '@tiptap/pm/model'
import { liftListItem, sinkListItem, splitListItemKeepMarks } from '@tiptap/pm/schema-list'
import type { Command } from '@tiptap/pm/state'
import { goToNextCell } from '@tiptap/pm/tables'
import { deleteAcrossZones } from '../canvas/deleteAcrossZones.ts'
import { nodeType } from '../nodeType.ts'
import { stopAtNote } from '../note/stopAtNote.ts'
import { breakInCell } from '../table/breakInCell.ts'
import { escapeFromTable } from '../table/escapeFromTable.ts'
import { nextCell } from '../table/nextCell.ts'
import { onSoundTable } from '../table/onSoundTable.ts'
import { backspaceBehindClosed } from './backspaceBehindClosed.ts'
import { backspaceInBox } from './backspaceInBox.ts'
import { backspaceInCanvas } from './backspaceInCanvas.ts'
import { backspaceInCaption } from './backspaceInCaption.ts'
import { backspaceInItem } from './backspaceInItem.ts'
import { deleteAtEndOfZone } from './deleteAtEndOfZone.ts'
import { deleteChosenBlock } from './deleteChosenBlock.ts'
import { enterAtEndOfBox } from './enterAtEndOfBox.ts'
import { enterBlock } from './enterBlock.ts'
import { enterInAttribution } from './enterInAttribution.ts'
import { enterInCaption } from './enterInCaption.ts'
import { enterInHeadline } from './enterInHeadline.ts'
import { enterInStandfirst } from './enterInStandfirst.ts'
import { insertLineBreak } from './insertLineBreak.ts'
import { lineBelow } from './lineBelow.ts'
import { selectWithinFirst } from './selectWithinFirst.ts'
import { splitLine } from './splitLine.ts'
import { stayInList } from './stayInList.ts'

/** What the writing keys do, first match first. Keys of commands are in the registry, not here. */
export function editorKeys(schema: Schema): Record<string, Command> {
  const item = nodeType(schema, 'listItem')
  const enter = chainCommands(
    deleteAcrossZones,
    enterInHeadline,
    enterInStandfirst,
    breakInCell,
    enterInCaption,
    enterBlock,
    enterInAttribution,
    enterAtEndOfBox,
    splitListItemKeepMarks(item),
    liftListItem(item),
    newlineInCode,
    createParagraphNear,
    splitLine,
  )
  const backspace = chainCommands(
    undoInputRule,
    deleteAcrossZones,
    deleteChosenBlock,
    deleteSelection,
    backspaceInCanvas,
    backspaceInCaption,
    backspaceInBox,
    backspaceInItem,
    stopAtNote(-1),
    backspaceBehindClosed,
    joinBackward,
    selectNodeBackward,
  )
  const remove = chainCommands(
    deleteAcrossZones,
    deleteChosenBlock,
    deleteSelection,
    deleteAtEndOfZone,
    stopAtNote(1),
    joinForward,
    selectNodeForward,
  )
  return {
    ...baseKeymap,
    Enter: enter,
    'Shift-Enter': chainCommands(insertLineBreak, enter),
    'Mod-Enter': chainCommands(insertLineBreak, enter),
    Backspace: backspace,
    'Mod-Backspace': backspace,
    'Shift-Backspace': backspace,
    Delete: remove,
    'Mod-Delete': remove,
    Tab: chainCommands(nextCell, sinkListItem(item), stayInList),
    'Shift-Tab': chainCommands(onSoundTable(goToNextCell(-1)), liftListItem(item), stayInList),
    Escape: escapeFromTable,
    'Mod-a': selectWithinFirst,
    ArrowDown: (state, dispatch, view) =>
      lineBelow(state) && (!view || view.endOfTextblock('down')) && lineBelow(state, dispatch),
  }
}
