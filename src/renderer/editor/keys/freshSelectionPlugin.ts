import { Plugin } from '@tiptap/pm/state'

/**
 * A browser tells of a moved selection one frame late. Keys that follow each other faster, as they do when the
 * machine is busy, must still act where the caret stands, so the move is told before each key that acts.
 */
export function freshSelectionPlugin(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(view, event) {
          const types = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
          if (!types && !view.composing) view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
          return false
        },
      },
    },
  })
}
