import { type RefObject, useEffect } from 'react'
import type { EditorContext } from '../EditorContext.ts'

/** Alt+F10 on the page goes to the toolbar; Escape in the toolbar goes back to the page. */
export function useToolbarKey(bar: RefObject<HTMLElement | null>, context: EditorContext | null): void {
  useEffect(() => {
    if (!context || context.editor.isDestroyed) return
    const page = context.editor.view.dom
    const toolbar = bar.current
    const enter = (event: KeyboardEvent) => {
      if (event.key !== 'F10' || !event.altKey) return
      event.preventDefault()
      const first = toolbar?.querySelector<HTMLElement>('[tabindex="0"]') ?? toolbar?.querySelector('button')
      first?.focus()
    }
    const leave = (event: KeyboardEvent) => {
      // Also when the same Escape has closed the button's tip.
      if (event.key === 'Escape') context.editor.view.focus()
    }
    page.addEventListener('keydown', enter)
    toolbar?.addEventListener('keydown', leave)
    return () => {
      page.removeEventListener('keydown', enter)
      toolbar?.removeEventListener('keydown', leave)
    }
  }, [bar, context])
}
