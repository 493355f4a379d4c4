import type { ElectronApplication } from '@playwright/test'

/** Presses the window's own close, and waits until the app has ended by itself. */
export async function closeWindow(app: ElectronApplication): Promise<void> {
  const ended = new Promise(resolve => app.process().once('exit', resolve))
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await ended
}
