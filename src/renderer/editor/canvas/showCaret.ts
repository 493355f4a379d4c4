import type { Editor } from '@tiptap/core'

/** Scrolls a page, not yet focused, so that its caret stands in the upper third. */
export function showCaret(editor: Editor, scroller: HTMLElement): void {
  const { top } = editor.view.coordsAtPos(editor.state.selection.head)
  const frame = scroller.getBoundingClientRect()
  if (top > frame.bottom - 60) scroller.scrollTop += top - frame.top - frame.height / 3
}
