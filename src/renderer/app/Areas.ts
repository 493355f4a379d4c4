/** The three areas of the window, as commands and keys move between them. */
export type Areas = {
  toggleDesk(): void
  togglePanel(): void
  showPanel(): void
  /** Takes away what is laid over the page in a narrow window. */
  uncover(): void
  /** The page, ready to write. */
  focusPage(): void
  focusSearch(): void
  /** F6 and back: 1 or -1. */
  step(by: 1 | -1): void
  showShortcuts(): void
  showPalette(): void
  /** All counts of the open story, and its target length. */
  showCounts(): void
  /** The palette with the kinds of stories that can be begun alone. */
  showTemplates(): void
}
