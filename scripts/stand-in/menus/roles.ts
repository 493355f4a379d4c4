import { app } from '../app/theApp.ts'
import type { BrowserWindow } from '../windows/BrowserWindow.ts'

export interface Role {
  readonly label: string
  readonly accelerator?: string
  /** The page handles the key itself; the menu only shows it. */
  readonly native?: boolean
  readonly submenu?: readonly { readonly role: string }[]
  readonly run?: (window: BrowserWindow | null) => void
}

const zoomStep = 0.5
const list = (...roles: readonly string[]): { readonly role: string }[] => roles.map(role => ({ role }))

/** Electron's roles by lower-case name. */
export const roles: Readonly<Record<string, Role>> = {
  undo: {
    label: 'Undo',
    accelerator: 'CmdOrCtrl+Z',
    native: true,
    run: window => window?.webContents.undo(),
  },
  redo: {
    label: 'Redo',
    accelerator: 'CmdOrCtrl+Shift+Z',
    native: true,
    run: window => window?.webContents.redo(),
  },
  cut: { label: 'Cut', accelerator: 'CmdOrCtrl+X', native: true, run: window => window?.webContents.cut() },
  copy: {
    label: 'Copy',
    accelerator: 'CmdOrCtrl+C',
    native: true,
    run: window => window?.webContents.copy(),
  },
  paste: {
    label: 'Paste',
    accelerator: 'CmdOrCtrl+V',
    native: true,
    run: window => window?.webContents.paste(),
  },
  pasteandmatchstyle: {
    label: 'Paste and Match Style',
    accelerator: 'CmdOrCtrl+Shift+V',
    native: true,
    run: window => window?.webContents.pasteAndMatchStyle(),
  },
  delete: { label: 'Delete', run: window => window?.webContents.delete() },
  selectall: {
    label: 'Select All',
    accelerator: 'CmdOrCtrl+A',
    native: true,
    run: window => window?.webContents.selectAll(),
  },
  reload: { label: 'Reload', accelerator: 'CmdOrCtrl+R', run: window => window?.reload() },
  forcereload: {
    label: 'Force Reload',
    accelerator: 'CmdOrCtrl+Shift+R',
    run: window => window?.webContents.reloadIgnoringCache(),
  },
  resetzoom: {
    label: 'Actual Size',
    accelerator: 'CmdOrCtrl+0',
    run: window => window?.webContents.setZoomLevel(0),
  },
  zoomin: { label: 'Zoom In', accelerator: 'CmdOrCtrl+Plus', run: window => zoom(window, zoomStep) },
  zoomout: { label: 'Zoom Out', accelerator: 'CmdOrCtrl+-', run: window => zoom(window, -zoomStep) },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    accelerator: 'F11',
    run: window => window?.setFullScreen(!window.isFullScreen()),
  },
  minimize: { label: 'Minimize', accelerator: 'CmdOrCtrl+M', run: window => window?.minimize() },
  close: { label: 'Close Window', accelerator: 'CmdOrCtrl+W', run: window => window?.close() },
  quit: { label: 'Quit', accelerator: 'CmdOrCtrl+Q', run: () => app.quit() },
  about: { label: 'About', run: () => app.showAboutPanel() },
  filemenu: { label: 'File', submenu: list('quit') },
  editmenu: { label: 'Edit', submenu: list('undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll') },
  viewmenu: {
    label: 'View',
    submenu: list('reload', 'forceReload', 'resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'),
  },
  windowmenu: { label: 'Window', submenu: list('minimize', 'close') },
  help: { label: 'Help', submenu: [] },
}

function zoom(window: BrowserWindow | null, step: number): void {
  window?.webContents.setZoomLevel(window.webContents.getZoomLevel() + step)
}
