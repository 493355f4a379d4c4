import type { Editor } from '@tiptap/core'

/** Blocks above and below what is in sight that count as in it, so that a short scroll finds them ready. */
const MORE = 12

/** The part of the document whose blocks are in sight, and a little around it. */
export function sightOf({ view, state }: Editor, scroller: Element | null): { from: number; to: number } {
  const frame = (scroller ?? document.documentElement).getBoundingClientRect()
  const { children } = view.dom
  const first = firstWith(children, box => box.bottom >= frame.top)
  const last = firstWith(children, box => box.top > frame.bottom)
  const size = state.doc.content.size
  return {
    from: placeOf(view, children[Math.max(0, first - MORE)]) ?? 0,
    to: placeOf(view, children[Math.min(children.length, last + MORE)]) ?? size,
  }
}

/** Blocks stand below each other, so the first one for which this holds is found by halves. */
function firstWith(children: HTMLCollection, holds: (box: DOMRect) => boolean): number {
  let [low, high] = [0, children.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const child = children[middle]
    if (child && holds(child.getBoundingClientRect())) high = middle
    else low = middle + 1
  }
  return low
}

function placeOf(view: Editor['view'], child: Element | undefined): number | null {
  return child ? view.posAtDOM(child, 0) : null
}
