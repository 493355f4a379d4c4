import { app, BrowserWindow, type Rectangle } from 'electron'
import { APP_ORIGIN } from './appOrigin.ts'
import { windowPreferences } from './windowPreferences.ts'

const SMALLEST = { width: 720, height: 480 }
const FIRST = { width: 1440, height: 900 }

export type MainWindowOptions = {
  outFolder: string
  /** Where the window stood last; null at the first start. */
  bounds: Rectangle | null
  /** Painted before the page is, so that the window never flashes. */
  background: string
  /** The window's page has gone: says whether it may be loaded again. */
  onCrash(reason: string): boolean
  /** Asks the page to save all it holds; resolves false when the window must stay open. */
  flush(window: BrowserWindow): Promise<boolean>
  onBounds(bounds: Rectangle): void
  onClosed(): void
}

/** The one window. It closes only after the page has saved everything, however closing was asked for. */
export function openMainWindow(options: MainWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...FIRST,
    ...options.bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Copydesk',
    show: false,
    backgroundColor: options.background,
    webPreferences: windowPreferences(options.outFolder),
  })
  let mayClose = false
  let asking = false
  window.once('ready-to-show', () => window.show())
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (options.onCrash(reason)) window.webContents.reload()
  })
  window.on('close', event => {
    options.onBounds(window.getNormalBounds())
    if (mayClose || window.webContents.isCrashed()) return
    event.preventDefault()
    if (asking) return
    asking = true
    void options
      .flush(window)
      .then(saved => {
        mayClose = saved
        if (saved && !window.isDestroyed()) window.close()
      })
      .finally(() => {
        asking = false
      })
  })
  window.on('query-session-end', event => {
    event.preventDefault()
    app.quit()
  })
  window.on('closed', options.onClosed)
  void window.loadURL(`${APP_ORIGIN}/index.html`)
  return window
}
