import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import { useEffect, useState } from 'react'

/** Long enough for a hand that is still choosing, short enough to be there when it is done. */
const SETTLED_MS = 180

export type SelectedPlace = { readonly rect: DOMRect; readonly what: 'words' | 'cells' }

/** Where words or cells are selected on the page, once the selection has settled; null while none are or they are being chosen. */
export function useSelectedWords(editor: Editor): SelectedPlace | null {
  const [place, setPlace] = useState<SelectedPlace | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let held = false
    const page = editor.view.dom
    const hide = () => {
      clearTimeout(timer)
      setPlace(null)
    }
    const later = () => {
      hide()
      if (!held && !editor.state.selection.empty)
        timer = setTimeout(() => setPlace(placeOf(editor)), SETTLED_MS)
    }
    const press = () => {
      held = true
      hide()
    }
    const release = () => {
      if (!held) return
      held = false
      later()
    }
    editor.on('selectionUpdate', later)
    editor.on('update', later)
    editor.on('blur', hide)
    page.addEventListener('pointerdown', press)
    window.addEventListener('pointerup', release)
    window.addEventListener('resize', hide)
    document.addEventListener('scroll', hide, true)
    return () => {
      clearTimeout(timer)
      editor.off('selectionUpdate', later)
      editor.off('update', later)
      editor.off('blur', hide)
      page.removeEventListener('pointerdown', press)
      window.removeEventListener('pointerup', release)
      window.removeEventListener('resize', hide)
      document.removeEventListener('scroll', hide, true)
    }
  }, [editor])
  return place
}

/** The rectangle of the selected words or cells; null when they are not of the page that has the focus. */
function placeOf(editor: Editor): SelectedPlace | null {
  if (editor.isDestroyed || !editor.isEditable || !editor.view.hasFocus()) return null
  const { selection, doc } = editor.state
  if (selection instanceof CellSelection) {
    const rect = rectOfCells(editor, selection)
    return rect && { rect, what: 'cells' }
  }
  if (!(selection instanceof TextSelection) || doc.textBetween(selection.from, selection.to).trim() === '')
    return null
  const range = getSelection()
  return range && range.rangeCount > 0
    ? { rect: range.getRangeAt(0).getBoundingClientRect(), what: 'words' }
    : null
}

/** Null for a single cell: its words are what is worked on. */
function rectOfCells({ view }: Editor, { $anchorCell, $headCell }: CellSelection): DOMRect | null {
  const [first, last] = [$anchorCell, $headCell].map(({ pos }) => view.nodeDOM(pos))
  if (first === last || !(first instanceof HTMLElement) || !(last instanceof HTMLElement)) return null
  const [a, b] = [first.getBoundingClientRect(), last.getBoundingClientRect()]
  const left = Math.min(a.left, b.left)
  const top = Math.min(a.top, b.top)
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top)
}
