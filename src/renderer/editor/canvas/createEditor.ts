import { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import type { DocumentJson } from '../../../shared/document/DocumentJson.ts'
import { Refusal } from '../../../shared/Refusal.ts'
import type { EditorRoom } from '../EditorRoom.ts'
import { editorExtensions } from '../editorExtensions.ts'
import { hideFromReact } from './hideFromReact.ts'

/** Pixels that stay free above and below the caret when the page scrolls after it. */
const MARGIN = 80

/** An editor on an element. Throws Refusal 'damaged' for a document the schema forbids: it is never opened as blank. */
export function createEditor(
  element: HTMLElement,
  document: DocumentJson,
  caret: number,
  editable: boolean,
  attributes: Record<string, string>,
  room: EditorRoom,
): Editor {
  const editor = new Editor({
    element,
    content: document,
    // Checked once, while it is made.
    enableContentCheck: true,
    onContentError: ({ error }) => notWhole(error),
    editable,
    extensions: editorExtensions(room),
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    enableCoreExtensions: {
      // It would put what is chosen on the clipboard as it stands, private notes too.
      clipboardTextSerializer: false,
      keymap: false,
      delete: false,
      drop: false,
      paste: false,
      textDirection: false,
    },
    editorProps: {
      attributes,
      scrollMargin: MARGIN,
      scrollThreshold: MARGIN / 2,
    },
  })
  hideFromReact(editor.view.dom)
  const { doc, tr } = editor.state
  const place = doc.resolve(Math.min(Math.max(caret, 0), doc.content.size))
  editor.view.dispatch(tr.setSelection(Selection.near(place)).setMeta('addToHistory', false))
  return editor
}

/** Thrown while the editor is being made, so that there is none. */
function notWhole(cause: unknown): never {
  throw new Refusal('damaged', 'The text of the story does not fit any shape Copydesk knows.', { cause })
}
