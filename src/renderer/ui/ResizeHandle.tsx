import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import styles from './ResizeHandle.module.css'

export type ResizeHandleProps = {
  label: string
  /** The side of the window the area stands at. */
  side: 'start' | 'end'
  width: number
  smallest: number
  largest: number
  /** While it moves. */
  onWidth(width: number): void
  /** Once it stands. */
  onDone(width: number): void
}

const STEP = 16

/** The edge of an area: drag it, or move it with the arrow keys. Widths in CSS pixels. */
export function ResizeHandle({ label, side, width, smallest, largest, onWidth, onDone }: ResizeHandleProps) {
  const from = useRef<{ x: number; width: number } | null>(null)
  const within = (value: number) => Math.round(Math.max(smallest, Math.min(largest, value)))
  // Dragging towards the end of the line widens an area at the start of it, and the other way round.
  const direction = () => (side === 'start' ? 1 : -1) * (document.documentElement.dir === 'rtl' ? -1 : 1)

  function drag(event: PointerEvent) {
    if (!from.current) return null
    const next = within(from.current.width + (event.clientX - from.current.x) * direction())
    onWidth(next)
    return next
  }

  function press(event: KeyboardEvent) {
    const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (way === 0) return
    event.preventDefault()
    onDone(within(width + way * direction() * STEP))
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be dragged or focused
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={smallest}
      aria-valuemax={largest}
      tabIndex={0}
      className={`${styles.handle} ${styles[side]}`}
      onKeyDown={press}
      onPointerDown={event => {
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = { x: event.clientX, width }
      }}
      onPointerMove={drag}
      onPointerUp={event => {
        const next = drag(event)
        from.current = null
        if (next !== null) onDone(next)
      }}
    />
  )
}
