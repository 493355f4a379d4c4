import { AppWindow, Image, Images, ScanText } from 'lucide-react'
import type { Command } from '../../commands/Command.ts'
import { selectionIn } from '../blocks/selectionIn.ts'
import { commandWords } from '../commandWords.ts'
import type { EditorContext } from '../EditorContext.ts'
import { chosenEmbed } from '../embed/chosenEmbed.ts'
import { openFigureDetails } from './openFigureDetails.ts'

/** Pictures, galleries and cards, and the form for what they say beside their words. */
export const pictureCommands = {
  figure: {
    ...commandWords('figure', Image, 'insert', 'Mod-Alt-f'),
    isEnabled: ({ editor }) => editor.isEditable,
    isActive: () => false,
    run: ({ choosePictures }) => choosePictures(false),
  },
  gallery: {
    ...commandWords('gallery', Images, 'insert', 'Mod-Alt-g'),
    isEnabled: ({ editor }) => editor.isEditable,
    isActive: ({ editor }) => selectionIn(editor.state, 'gallery'),
    run: ({ choosePictures }) => choosePictures(true),
  },
  embed: {
    ...commandWords('embed', AppWindow, 'insert', 'Mod-Alt-e'),
    isEnabled: ({ editor }) => editor.isEditable,
    isActive: ({ editor }) => chosenEmbed(editor.state) !== null,
    run: ({ editEmbed }) => editEmbed(),
  },
  details: {
    ...commandWords('details', ScanText, 'insert', 'Alt-Enter'),
    isEnabled: ({ editor }) =>
      editor.isEditable && (chosenEmbed(editor.state) !== null || openFigureDetails(editor.state)),
    isActive: () => false,
    run: ({ editor, editEmbed }) => {
      if (chosenEmbed(editor.state)) editEmbed()
      else openFigureDetails(editor.state, undefined, editor.view)
    },
  },
} as const satisfies Record<string, Command<EditorContext>>
