import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'

const NAME = 'link-range'

/** Keeps the selected words of the page marked while a form has the focus. The document is not touched. */
export function useShownRange(editor: Editor, shown: boolean): void {
  useEffect(() => {
    const { from, to } = editor.state.selection
    if (!shown || from === to) return
    const start = editor.view.domAtPos(from)
    const end = editor.view.domAtPos(to)
    const range = document.createRange()
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
    CSS.highlights.set(NAME, new Highlight(range))
    return () => {
      CSS.highlights.delete(NAME)
    }
  }, [editor, shown])
}
