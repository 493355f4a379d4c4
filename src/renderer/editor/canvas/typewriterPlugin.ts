import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** Of the room's height, from its top. */
const LINE_AT = 0.42

/**
 * Typewriter scrolling: the caret's line stays at one height. It takes the place of ProseMirror's own scrolling after
 * a key, and measures the caret once, as that does.
 */
export function typewriterPlugin(isOn: () => boolean): Plugin {
  return new Plugin({
    props: {
      handleScrollToSelection(view) {
        if (!isOn() || !view.hasFocus()) return false
        holdLine(view)
        return true
      },
    },
  })
}

/** Brings the caret's line to its height. */
export function holdLine(view: EditorView): void {
  const scroller = view.dom.closest<HTMLElement>('[data-canvas]')
  if (!scroller) return
  const caret = view.coordsAtPos(view.state.selection.head)
  const room = scroller.getBoundingClientRect()
  const off = (caret.top + caret.bottom) / 2 - (room.top + room.height * LINE_AT)
  if (Math.abs(off) >= 1) scroller.scrollTop += off
}
