import type { BrowserWindow } from 'electron'
import { Refusal } from '../../../shared/Refusal.ts'
import type { Desktop } from '../Desktop.ts'

/** The window that dialogs belong to. */
export function requireWindow(desktop: Desktop): BrowserWindow {
  if (!desktop.window) throw new Refusal('unexpected', 'The window is closing.')
  return desktop.window
}
