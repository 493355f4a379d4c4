import type { BrowserWindow } from './BrowserWindow.ts'

const windows = new Set<BrowserWindow>()

/** Every window that lives, the one with the focus last. */
export const openWindows = {
  add: (window: BrowserWindow) => void windows.add(window),
  remove: (window: BrowserWindow) => void windows.delete(window),
  bringToFront(window: BrowserWindow): void {
    windows.delete(window)
    windows.add(window)
  },
  all: (): BrowserWindow[] => [...windows],
  focused: (): BrowserWindow | null =>
    [...windows].findLast(window => window.isVisible() && !window.isMinimized()) ?? null,
}
