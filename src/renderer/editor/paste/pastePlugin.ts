import type { Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorRoom } from '../EditorRoom.ts'
import { insertFigures } from '../figure/insertFigures.ts'
import { picturesOf } from '../figure/picturesOf.ts'
import { cleanPastedHtml } from './cleanPastedHtml.ts'
import { dropSlice } from './dropSlice.ts'
import { pasteSlice } from './pasteSlice.ts'

/** What is pasted or dropped: words through the schema, picture files into the library. Nothing is fetched. */
export function pastePlugin(editor: Editor, room: EditorRoom): Plugin {
  return new Plugin({
    props: {
      transformPastedHTML: cleanPastedHtml,
      handlePaste(view, event, slice) {
        const pictures = event.clipboardData ? picturesOf(event.clipboardData) : []
        if (pictures.length > 0) {
          void insertFigures(editor, room, pictures)
          return true
        }
        const transaction = pasteSlice(view.state, slice)
        if (!transaction) return false
        view.dispatch(transaction.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
        return true
      },
      handleDrop(view, event, slice, moved) {
        const position = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
        if (position === undefined) return false
        const files = event.dataTransfer?.files.length ?? 0
        const pictures = event.dataTransfer ? picturesOf(event.dataTransfer) : []
        if (pictures.length > 0) {
          void insertFigures(editor, room, pictures, { at: position })
          return true
        }
        if (files > 0 && slice.size === 0) {
          room.ports.notify(room.translate('editor:figure.notPicture'))
          return true
        }
        const transaction = dropSlice(view.state, slice, position, moved)
        if (!transaction) return false
        view.dispatch(transaction.setMeta('uiEvent', 'drop'))
        view.focus()
        return true
      },
    },
  })
}
