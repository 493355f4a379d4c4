import type { Editor } from '@tiptap/core'
import { type RefObject, useEffect } from 'react'
import { elementBeside } from './blockElements.ts'

/** Pixels below a block that still count as beside it. */
const NEAR = 24

/**
 * Tells which block stands beside the mouse, at most once a frame, and null once it left or somebody types. A key
 * does no more than notice that there is nothing to hide.
 */
export function useHoveredBlock(
  editor: Editor,
  scroller: RefObject<HTMLElement | null>,
  show: (element: HTMLElement | null) => void,
): void {
  useEffect(() => {
    const area = scroller.current
    if (!area) return
    let frame = 0
    let y = 0
    let shown: HTMLElement | null = null
    /** Whether the mouse is over the page and nobody typed since it moved. */
    let hovering = false
    const tell = (element: HTMLElement | null) => {
      if (element === shown) return
      shown = element
      show(element)
    }
    const look = () => {
      frame = 0
      if (!editor.isDestroyed) tell(editor.isEditable ? under(elementBeside(editor.view, y), y) : null)
    }
    const move = (event: PointerEvent) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return
      y = event.clientY
      hovering = true
      frame ||= requestAnimationFrame(look)
    }
    const hide = () => {
      cancelAnimationFrame(frame)
      frame = 0
      if (shown) tell(null)
    }
    const leave = () => {
      hovering = false
      hide()
    }
    const scroll = () => {
      hide()
      if (hovering) frame = requestAnimationFrame(look)
    }
    area.addEventListener('pointermove', move)
    area.addEventListener('pointerleave', leave)
    area.addEventListener('scroll', scroll, { passive: true })
    editor.on('update', leave)
    return () => {
      cancelAnimationFrame(frame)
      area.removeEventListener('pointermove', move)
      area.removeEventListener('pointerleave', leave)
      area.removeEventListener('scroll', scroll)
      editor.off('update', leave)
    }
  }, [editor, scroller, show])
}

/** Far below the last block there is none. */
function under(element: HTMLElement | null, y: number): HTMLElement | null {
  return element && y < element.getBoundingClientRect().bottom + NEAR ? element : null
}
