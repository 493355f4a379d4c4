import type { EditorView } from '@tiptap/pm/view'

/**
 * The element of the body's block beside a height of the window (pixels), or null above and below the body. The
 * blocks stand below each other, so a few of them are measured, never all.
 */
export function elementBeside(view: EditorView, y: number): HTMLElement | null {
  const { children } = view.dom
  let low = 0
  let high = children.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((children[middle]?.getBoundingClientRect().top ?? 0) <= y) low = middle
    else high = middle - 1
  }
  const found = children[low]
  return found instanceof HTMLElement && positionOf(view, found) !== null ? found : null
}

/** The position before the block an element of the page draws; null for headline, standfirst and what is no block. */
export function positionOf(view: EditorView, element: Element): number | null {
  if (element.matches('h1, .standfirst, .ProseMirror-widget, .ProseMirror-gapcursor')) return null
  const inside = view.posAtDOM(element, 0)
  const $inside = view.state.doc.resolve(inside)
  const at = $inside.depth > 0 ? $inside.before(1) : inside
  return $inside.index(0) >= 2 && view.nodeDOM(at) === element ? at : null
}
