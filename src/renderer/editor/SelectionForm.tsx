import type { Editor } from '@tiptap/core'
import { Popover } from 'radix-ui'
import { type ReactNode, type RefObject, useContext, useEffect, useMemo } from 'react'
import { TopLayer } from '../ui/TopLayer.ts'
import { holdLine } from './canvas/typewriterPlugin.ts'
import { useShownRange } from './link/useShownRange.ts'
import styles from './SelectionForm.module.css'

export type SelectionFormProps = {
  editor: Editor
  label: string
  open: boolean
  onClose(): void
  /** Where it stands, when that is not at the selected words. */
  rectOf?(editor: Editor): DOMRect
  children: ReactNode
}

/** A small form at the selected words, which stay marked meanwhile. Afterwards the page has the focus again. */
export function SelectionForm(props: SelectionFormProps) {
  const { editor, label, open, onClose, rectOf = rectOfSelection, children } = props
  useShownRange(editor, open)
  const layer = useContext(TopLayer)
  // In a window grown small the words, and the form at them, may be out of sight: they are brought back first.
  useEffect(() => {
    if (!open) return
    const keep = () => {
      if (!editor.isDestroyed) holdLine(editor.view)
    }
    window.addEventListener('resize', keep, true)
    return () => window.removeEventListener('resize', keep, true)
  }, [editor, open])
  const anchor = useMemo(
    () => ({ current: { getBoundingClientRect: () => rectOf(editor) } }),
    [editor, rectOf],
  )
  return (
    <Popover.Root open={open} onOpenChange={wanted => !wanted && onClose()}>
      <Popover.Anchor virtualRef={anchor as RefObject<{ getBoundingClientRect(): DOMRect }>} />
      <Popover.Portal container={layer}>
        <Popover.Content
          className={styles.form}
          aria-label={label}
          side="bottom"
          align="start"
          sideOffset={8}
          collisionPadding={12}
          onCloseAutoFocus={event => {
            event.preventDefault()
            if (!editor.isDestroyed) editor.view.focus()
          }}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function rectOfSelection(editor: Editor): DOMRect {
  const { from, to } = editor.state.selection
  const start = editor.view.coordsAtPos(from)
  const end = editor.view.coordsAtPos(to, -1)
  const left = Math.min(start.left, end.left)
  return new DOMRect(left, start.top, Math.max(start.right, end.right) - left, end.bottom - start.top)
}
