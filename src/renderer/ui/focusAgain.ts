/** What a page that is written on puts on its element: its own way to take the focus, caret and all. */
type Page = HTMLElement & { editor?: { readonly view: { focus(): void } } }

/** Gives the focus back to where it was before something was laid over it; false when that is gone. */
export function focusAgain(element: Element | null): boolean {
  if (!(element instanceof HTMLElement) || !element.isConnected || element === document.body) return false
  const { editor } = element as Page
  // By itself the browser would put the caret at the beginning for a moment.
  if (editor) editor.view.focus()
  else element.focus({ preventScroll: true })
  return true
}
