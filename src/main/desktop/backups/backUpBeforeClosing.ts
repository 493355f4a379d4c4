import type { BrowserWindow, Dialog } from 'electron'
import type { Desktop } from '../Desktop.ts'
import { sendEvent } from '../sendEvent.ts'

/** Has the window back up with its progress in sight; false when the person stays after it failed. */
export async function backUpBeforeClosing(
  desktop: Desktop,
  window: BrowserWindow,
  dialog: Dialog,
): Promise<boolean> {
  const failure = await new Promise<string | null>(resolve => {
    desktop.backedUp = resolve
    // A page that has gone can neither back up nor answer.
    window.webContents.once('render-process-gone', () => resolve(null))
    sendEvent(window.webContents, 'backup:closing', undefined)
  })
  desktop.backedUp = () => undefined
  if (failure === null) return true
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'No backup was made before closing.',
    detail: failure,
    buttons: ['Keep open', 'Close without a backup'],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
