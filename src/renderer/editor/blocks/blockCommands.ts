import { ArrowDownFromLine, ArrowUpFromLine, CopyPlus, GripVertical, Trash2 } from 'lucide-react'
import type { Command } from '../../commands/Command.ts'
import { commandWords } from '../commandWords.ts'
import type { EditorContext } from '../EditorContext.ts'
import { stateCommand } from '../stateCommand.ts'
import { chosenBlocks } from './chosenBlocks.ts'
import { deleteBlocks } from './deleteBlocks.ts'
import { duplicateBlocks } from './duplicateBlocks.ts'
import { moveBlocks } from './moveBlocks.ts'

/** What can be done with whole blocks. */
export const blockCommands = {
  blockMenu: {
    ...commandWords('blockMenu', GripVertical, 'block', 'Mod-Alt-h'),
    isEnabled: ({ editor }) => editor.isEditable && chosenBlocks(editor.state.selection) !== null,
    isActive: () => false,
    run: ({ openBlockMenu }) => openBlockMenu(),
  },
  moveUp: stateCommand(commandWords('moveUp', ArrowUpFromLine, 'block', 'Alt-Shift-ArrowUp'), moveBlocks(-1)),
  moveDown: stateCommand(
    commandWords('moveDown', ArrowDownFromLine, 'block', 'Alt-Shift-ArrowDown'),
    moveBlocks(1),
  ),
  duplicate: stateCommand(commandWords('duplicate', CopyPlus, 'block', 'Mod-Alt-d'), duplicateBlocks),
  deleteBlock: stateCommand(
    commandWords('deleteBlock', Trash2, 'block', 'Mod-Shift-Backspace'),
    deleteBlocks,
  ),
} as const satisfies Record<string, Command<EditorContext>>
