import type { BrowserWindow, Dialog } from 'electron'
import { sendEvent } from './sendEvent.ts'

const PATIENCE_MS = 8000

/**
 * Asks the page to save all it holds. It answers through `flushed`; a page that stays silent (a full disk it is
 * telling about, a hang) leaves the choice to the person, and only they may close with words unsaved.
 */
export async function flushWindow(
  window: BrowserWindow,
  dialog: Dialog,
  flushed: (listener: () => void) => () => void,
): Promise<boolean> {
  const answered = new Promise<true>(resolve => {
    const stop = flushed(() => {
      stop()
      resolve(true)
    })
  })
  sendEvent(window.webContents, 'window:flush', undefined)
  for (;;) {
    const patience = new Promise<false>(resolve => setTimeout(resolve, PATIENCE_MS, false))
    if (await Promise.race([answered, patience])) return true
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: 'The last words could not be saved yet.',
      detail:
        'The window still holds them. Keep it open and read the message in it, or close and lose what was written since the last save.',
      buttons: ['Keep open', 'Wait', 'Close without saving'],
      defaultId: 0,
      cancelId: 0,
    })
    if (response === 0) return false
    if (response === 2) return true
  }
}
