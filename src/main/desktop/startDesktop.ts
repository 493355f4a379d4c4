import { join } from 'node:path'
import { app, dialog, ipcMain, Menu, nativeTheme, powerMonitor, protocol, screen, session } from 'electron'
import { openUnfinished } from '../find/openUnfinished.ts'
import { nodeFileSystem } from '../library/nodeFileSystem.ts'
import { writeDurably } from '../library/writeDurably.ts'
import { localInstant } from '../publishing/localInstant.ts'
import { APP_SCHEME } from './appOrigin.ts'
import { backUpBeforeClosing } from './backups/backUpBeforeClosing.ts'
import { openBackups } from './backups/openBackups.ts'
import { scheduleBackups } from './backups/scheduleBackups.ts'
import { boundsOnScreen } from './boundsOnScreen.ts'
import { showContextMenus } from './contextMenu.ts'
import { crashLimit } from './crashLimit.ts'
import type { Desktop } from './Desktop.ts'
import { flushWindow } from './flushWindow.ts'
import { type Handlers, handleChannels } from './handleChannels.ts'
import { rememberLibrary } from './handlers/rememberLibrary.ts'
import { requireLibrary } from './handlers/requireLibrary.ts'
import { watchLibrary } from './handlers/watchLibrary.ts'
import { type Log, openLog } from './Log.ts'
import { lockDownContents } from './lockDownContents.ts'
import { lockDownSession } from './lockDownSession.ts'
import { openMainWindow } from './mainWindow.ts'
import { nativeThemeFor } from './nativeThemeFor.ts'
import { openPreferences } from './openPreferences.ts'
import { openPreviews } from './openPreviews.ts'
import { openWorks } from './openWorks.ts'
import { saveBeforeSleep } from './saveBeforeSleep.ts'
import { sendEvent } from './sendEvent.ts'
import { sentenceOf } from './sentenceOf.ts'
import { serveApp } from './serveApp.ts'

/**
 * The desktop app from its start to its end. `outFolder` holds the built main, preload and renderer. A second
 * start only brings the first one's window to front.
 */
export function startDesktop(outFolder: string): void {
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
  lockDownContents(app)
  const log = openLog(join(app.getPath('userData'), 'logs'))
  void app
    .whenReady()
    .then(() => open(outFolder, log))
    .catch(error => {
      log.failure('starting', error)
      dialog.showErrorBox('Copydesk could not start', sentenceOf(error))
      app.exit(1)
    })
}

async function open(outFolder: string, log: Log): Promise<void> {
  const preferences = await openPreferences(join(app.getPath('userData'), 'preferences.json'), (file, text) =>
    writeDurably(nodeFileSystem, file, Buffer.from(text)),
  )
  const desktop: Desktop = {
    log,
    preferences,
    previews: openPreviews(),
    works: openWorks(progress => {
      if (desktop.window) sendEvent(desktop.window.webContents, 'work:progress', progress)
    }),
    unfinished: openUnfinished(join(app.getPath('userData'), 'replacing.json'), nodeFileSystem),
    version: app.getVersion(),
    defaultFolder: join(app.getPath('documents'), 'Copydesk'),
    samplesFolder: join(outFolder, '..', 'resources', 'samples'),
    now: () => localInstant(new Date()),
    window: null,
    library: null,
    trouble: null,
    lastPublished: null,
    flushed: () => undefined,
    backedUp: () => undefined,
    backups: openBackups({
      preferences,
      library: () => desktop.library,
      now: () => localInstant(new Date()),
      perform: async (kind, ask, work) => (await import('../backup/inThread.ts')).inThread(kind, ask, work),
      tell: state => {
        if (desktop.window && desktop.library)
          sendEvent(desktop.window.webContents, 'backup:state', { folder: desktop.library.folder, state })
      },
    }),
  }
  process.on('unhandledRejection', error => log.failure('a promise', error))
  process.on('uncaughtException', error => log.failure('the main process', error))

  const developmentServer = readDevelopmentServer()
  lockDownSession(session.defaultSession, developmentServer)
  protocol.handle(
    APP_SCHEME,
    serveApp({
      rendererFolder: join(outFolder, 'renderer'),
      mediaFile: name => requireLibrary(desktop).mediaFile(name),
      preview: path => desktop.previews.answer(path),
      developmentServer,
    }),
  )
  nativeTheme.themeSource = nativeThemeFor(preferences.value.settings.theme)
  showWindow(desktop, outFolder)
  handleChannels(ipcMain, () => desktop.window?.webContents ?? null, openDesk(desktop), log)
  saveBeforeSleep(powerMonitor, app, () => {
    if (desktop.window) sendEvent(desktop.window.webContents, 'window:save', undefined)
  })
  scheduleBackups(desktop.backups, desktop.works, () => desktop.library)
  endWell(desktop)
}

function showWindow(desktop: Desktop, outFolder: string): void {
  const mayReload = crashLimit()
  const window = openMainWindow({
    outFolder,
    bounds: boundsOnScreen(
      desktop.preferences.value.bounds,
      screen.getAllDisplays().map(display => display.workArea),
    ),
    background: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    onCrash(reason) {
      desktop.log.failure(`the window's page (${reason})`, new Error(reason))
      if (mayReload()) return true
      dialog.showErrorBox(
        'The window keeps failing',
        'Copydesk closes. Everything saved is safe in the library; what was written in the last second may be missing.',
      )
      app.exit(1)
      return false
    },
    async flush(current) {
      const flush = () =>
        flushWindow(current, dialog, listener => {
          desktop.flushed = listener
          return () => {
            desktop.flushed = () => undefined
          }
        })
      if (!(await flush())) return false
      if (!desktop.backups.isDueAtClosing()) return true
      // What was written while the backup was made is saved too.
      return (await backUpBeforeClosing(desktop, current, dialog)) && flush()
    },
    onBounds: bounds => {
      void desktop.preferences.change({ bounds }).catch(error => desktop.log.failure('preferences', error))
    },
    onClosed() {
      desktop.window = null
    },
  })
  desktop.window = window
  showContextMenus(window, Menu)
  window.on('focus', () => {
    void desktop.library?.lookAround().catch(error => desktop.log.failure('looking at the library', error))
  })
  app.on('second-instance', () => {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  })
}

/** The app ends with its window, and only when the library is closed and its lock given back. */
function endWell(desktop: Desktop): void {
  let ended = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', event => {
    if (ended) return
    event.preventDefault()
    void Promise.allSettled([closeLibrary(desktop), desktop.preferences.settled()]).then(results => {
      for (const result of results)
        if (result.status === 'rejected') desktop.log.failure('closing', result.reason)
      ended = true
      app.quit()
    })
  })
}

/** Long work stops first: it is cut at a clean place, not where the library closes. */
async function closeLibrary(desktop: Desktop): Promise<void> {
  await desktop.works.stop()
  await desktop.library?.close()
}

/**
 * The handlers, once the library used last is open. All that reads and writes stories is read in here, while the
 * window's page is being fetched, so that the page does not wait for it.
 */
async function openDesk(desktop: Desktop): Promise<Handlers> {
  const { createHandlers } = await import('./createHandlers.ts')
  const { folder, person } = desktop.preferences.value
  if (folder) {
    try {
      const { openLibrary } = await import('../library/openLibrary.ts')
      desktop.library = await openLibrary(folder, { rowsAtOnce: true, person: person?.name ?? '' })
      watchLibrary(desktop, desktop.library)
      await rememberLibrary(desktop, desktop.library)
    } catch (error) {
      desktop.log.failure('opening the library', error)
      desktop.trouble = sentenceOf(error)
    }
  }
  return createHandlers(desktop)
}

/** Only an unpackaged run that was started for hot reload has a build server. */
function readDevelopmentServer(): URL | null {
  const address = process.env.ELECTRON_RENDERER_URL
  return !app.isPackaged && address && URL.canParse(address) ? new URL(address) : null
}
