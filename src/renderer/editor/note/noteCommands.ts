import { FoldVertical, ListCollapse } from 'lucide-react'
import type { Command } from '../../commands/Command.ts'
import { commandWords } from '../commandWords.ts'
import type { EditorContext } from '../EditorContext.ts'
import { stateCommand } from '../stateCommand.ts'
import { foldAllNotes } from './foldAllNotes.ts'
import { foldNote } from './foldNote.ts'

/** Folding private notes away. */
export const noteCommands = {
  foldNote: stateCommand(commandWords('foldNote', FoldVertical, 'block', 'Mod-Alt-m'), foldNote),
  foldNotes: stateCommand(commandWords('foldNotes', ListCollapse, 'block', 'Mod-Alt-Shift-m'), foldAllNotes),
} as const satisfies Record<string, Command<EditorContext>>
