import { closeHistory } from '@tiptap/pm/history'
import type { EditorView } from '@tiptap/pm/view'
import { elementBeside, positionOf } from './blockElements.ts'
import { moveBlockTo } from './moveBlockTo.ts'

/** Pixels: what begins a drag, how near an edge the page scrolls after the hand, and how far at most in a frame. */
const BEGIN = 5
const EDGE = 56
const STEP = 18

export type Drag = {
  readonly view: EditorView
  readonly scroller: HTMLElement
  /** The block that is moved. */
  readonly element: HTMLElement
  /** Lies over the block while it is moved, and where it would go: moved by their style. */
  readonly veil: HTMLElement
  readonly line: HTMLElement
  /** The press ended without a move. */
  press(): void
  end(): void
}

/** Follows a press on a block's handle: a click, or the block goes where it is let go. Escape leaves it where it was. */
export function dragBlock(start: PointerEvent, drag: Drag): void {
  const { view, scroller, element, veil, line } = drag
  let y = start.clientY
  let moving = false
  let frame = 0
  let target: number | null = null

  const follow = () => {
    const area = scroller.getBoundingClientRect()
    const near = Math.max(area.top + EDGE - y, 0) || -Math.max(y - (area.bottom - EDGE), 0)
    scroller.scrollTop -= Math.max(-STEP, Math.min(STEP, near / 3))
    showVeil(veil, element)
    target = showTarget(view, line, y)
    frame = requestAnimationFrame(follow)
  }
  const move = (event: PointerEvent) => {
    y = event.clientY
    if (moving || Math.hypot(event.clientX - start.clientX, y - start.clientY) < BEGIN) return
    moving = true
    frame = requestAnimationFrame(follow)
  }
  const stop = () => {
    cancelAnimationFrame(frame)
    veil.hidden = true
    line.hidden = true
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', drop)
    window.removeEventListener('pointercancel', stop)
    window.removeEventListener('keydown', cancel, true)
    drag.end()
  }
  const drop = () => {
    if (moving) target = showTarget(view, line, y)
    stop()
    if (!moving) {
      drag.press()
      return
    }
    const position = positionOf(view, element)
    if (position === null || target === null || !view.editable) return
    moveBlockTo(position, target)(view.state, transaction => view.dispatch(closeHistory(transaction)))
    view.focus()
  }
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    stop()
  }
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', drop)
  window.addEventListener('pointercancel', stop)
  window.addEventListener('keydown', cancel, true)
}

function showVeil(veil: HTMLElement, element: HTMLElement): void {
  const room = (veil.offsetParent ?? document.body).getBoundingClientRect()
  const block = element.getBoundingClientRect()
  veil.hidden = false
  veil.style.top = `${block.top - room.top}px`
  veil.style.left = `${block.left - room.left}px`
  veil.style.width = `${block.width}px`
  veil.style.height = `${block.height}px`
}

/** Shows the gap between two blocks that is nearest to a height; answers its position. */
function showTarget(view: EditorView, line: HTMLElement, y: number): number | null {
  const first = view.dom.querySelector(':scope > .ProseMirror-widget ~ *') ?? view.dom.children[2]
  const beside = elementBeside(view, y) ?? (first instanceof HTMLElement ? first : null)
  const at = beside && positionOf(view, beside)
  if (!beside || at === null) return null
  const block = beside.getBoundingClientRect()
  const after = y > block.top + block.height / 2
  const next = after ? beside.nextElementSibling : beside.previousElementSibling
  const other = next?.getBoundingClientRect()
  const edge = after ? block.bottom : block.top
  const gap =
    other && positionOf(view, next ?? beside) !== null
      ? (edge + (after ? other.top : other.bottom)) / 2
      : edge
  const room = (line.offsetParent ?? document.body).getBoundingClientRect()
  line.hidden = false
  line.style.top = `${gap - room.top - 1}px`
  return after ? at + (view.state.doc.nodeAt(at)?.nodeSize ?? 0) : at
}
