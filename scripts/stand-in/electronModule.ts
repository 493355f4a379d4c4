import { app } from './app/theApp.ts'
import { clipboard } from './desktop/clipboard.ts'
import { nativeTheme } from './desktop/nativeTheme.ts'
import { powerMonitor } from './desktop/powerMonitor.ts'
import { safeStorage } from './desktop/safeStorage.ts'
import { screen } from './desktop/screen.ts'
import { shell } from './desktop/shell.ts'
import { dialog } from './dialogs/dialog.ts'
import { Menu } from './menus/Menu.ts'
import { MenuItem } from './menus/MenuItem.ts'
import { missing } from './missing.ts'
import { net } from './network/net.ts'
import { protocol } from './network/protocol.ts'
import { session } from './network/sessionModule.ts'
import { BrowserWindow } from './windows/BrowserWindow.ts'
import { ipcMain } from './windows/ipcMain.ts'
import { webContents } from './windows/webContentsModule.ts'

// What `import ... from 'electron'` and `require('electron')` give the app: every name of Electron's main process,
// the ones that are not here as values that throw when used.
export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  net,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  webContents,
}
export const autoUpdater = missing('autoUpdater')
export const BaseWindow = missing('BaseWindow')
export const contentTracing = missing('contentTracing')
export const crashReporter = missing('crashReporter')
export const desktopCapturer = missing('desktopCapturer')
export const globalShortcut = missing('globalShortcut')
export const MessageChannelMain = missing('MessageChannelMain')
export const nativeImage = missing('nativeImage')
export const netLog = missing('netLog')
export const Notification = missing('Notification')
export const powerSaveBlocker = missing('powerSaveBlocker')
export const systemPreferences = missing('systemPreferences')
export const Tray = missing('Tray')
export const utilityProcess = missing('utilityProcess')
export const WebContentsView = missing('WebContentsView')
export const webFrameMain = missing('webFrameMain')
