import type { ContextMenuParams } from './messages.ts'

/** Reports a context menu that the page did not handle, and keeps Chromium's own away. Runs as source text in the page. */
export function watchContextMenu(report: (params: ContextMenuParams) => void): void {
  const isField = (target: Element | null): target is HTMLInputElement | HTMLTextAreaElement =>
    target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement

  function selectedText(target: Element | null): string {
    if (!isField(target)) return String(window.getSelection() ?? '')
    return target.value.slice(target.selectionStart ?? 0, target.selectionEnd ?? 0)
  }

  function readParams(event: MouseEvent): ContextMenuParams {
    const target = event.target instanceof Element ? event.target : null
    const link = target?.closest('a')
    const image = target instanceof HTMLImageElement ? target.src : ''
    const isEditable = isField(target)
      ? !target.readOnly
      : target instanceof HTMLElement && target.isContentEditable
    const selectionText = selectedText(target)
    return {
      x: Math.round(event.clientX),
      y: Math.round(event.clientY),
      selectionText,
      linkURL: link?.href ?? '',
      linkText: link?.textContent ?? '',
      srcURL: image,
      mediaType: image ? 'image' : 'none',
      isEditable,
      misspelledWord: '',
      dictionarySuggestions: [],
      editFlags: {
        canUndo: isEditable,
        canRedo: isEditable,
        canCut: isEditable && selectionText !== '',
        canCopy: selectionText !== '',
        canPaste: isEditable,
        canDelete: isEditable && selectionText !== '',
        canSelectAll: true,
      },
    }
  }

  window.addEventListener('contextmenu', event => {
    if (event.defaultPrevented) return
    event.preventDefault()
    report(readParams(event))
  })
}
