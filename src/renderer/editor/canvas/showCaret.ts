import type { Editor } from '@tiptap/core'

/**
 * Scrolls a page just opened so that its caret is in view, and once more when the fonts have come and moved it,
 * unless somebody scrolled meanwhile. Answers how to leave off.
 */
export function showCaret(editor: Editor, scroller: HTMLElement): () => void {
  let left = false
  const show = () => {
    const caret = editor.view.coordsAtPos(editor.state.selection.head)
    const frame = scroller.getBoundingClientRect()
    if (caret.bottom <= frame.bottom && caret.top >= frame.top) return
    scroller.scrollTop += caret.top - frame.top - frame.height / 3
  }
  show()
  const shown = scroller.scrollTop
  void document.fonts.ready.then(() => {
    if (!left && !editor.isDestroyed && scroller.scrollTop === shown) show()
  })
  return () => {
    left = true
  }
}
