import { Languages, type LucideIcon, MessageCircle, MessageCircleMore } from 'lucide-react'
import type { Command } from '../../commands/Command.ts'
import { commandWords } from '../commandWords.ts'
import type { EditorContext } from '../EditorContext.ts'
import { stateCommand } from '../stateCommand.ts'
import { languageAt } from './languageAt.ts'
import { setLanguage } from './setLanguage.ts'
import { toggleLanguage } from './toggleLanguage.ts'

const mark = (id: string, icon: LucideIcon, language: string, key: string) =>
  stateCommand(
    commandWords(id, icon, 'mark', key),
    toggleLanguage(language),
    state => languageAt(state) === language,
  )

/** The language of single words, where it is not the story's. */
export const languageCommands = {
  markUrdu: mark('markUrdu', MessageCircleMore, 'ur', 'Mod-Alt-u'),
  markEnglish: mark('markEnglish', MessageCircle, 'en', 'Mod-Alt-Shift-u'),
  language: {
    ...commandWords('language', Languages, 'mark', 'Mod-Alt-l'),
    isEnabled: ({ editor }) => editor.isEditable && setLanguage(null)(editor.state),
    isActive: ({ editor }) => languageAt(editor.state) !== null,
    run: ({ editLanguage }) => editLanguage(),
  },
} as const satisfies Record<string, Command<EditorContext>>
