import { Lightbulb, type LucideIcon, SpellCheck, SpellCheck2 } from 'lucide-react'
import type { Command } from '../../commands/Command.ts'
import { commandWords } from '../commandWords.ts'
import type { EditorContext } from '../EditorContext.ts'
import { goToFinding } from './goToFinding.ts'
import { showSuggestions } from './showSuggestions.ts'

const command = (id: string, icon: LucideIcon, key: string, run: Command<EditorContext>['run']) => ({
  ...commandWords(id, icon, 'find', key),
  isEnabled: ({ editor }: EditorContext) => editor.isEditable,
  isActive: () => false,
  run,
})

/** Going through what spelling, grammar and house style have found. */
export const findingCommands = {
  nextFinding: command('nextFinding', SpellCheck, 'F7', ({ editor }) => goToFinding(editor, 1)),
  previousFinding: command('previousFinding', SpellCheck2, 'Shift-F7', ({ editor }) =>
    goToFinding(editor, -1),
  ),
  suggestions: command('suggestions', Lightbulb, 'Mod-.', ({ editor }) => showSuggestions(editor)),
} as const satisfies Record<string, Command<EditorContext>>
