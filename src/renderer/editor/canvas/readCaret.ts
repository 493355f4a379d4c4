import type { EditorView } from '@tiptap/pm/view'

/**
 * Takes over where a key or the mouse has just put the caret. The browser tells of it a moment later, and a
 * page that is drawn in that moment (words underlined, say) would put the caret back where it was before.
 */
export function readCaret(view: EditorView): void {
  view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
}
