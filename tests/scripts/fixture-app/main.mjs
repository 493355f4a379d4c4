import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session } from 'electron'

const here = import.meta.dirname
const types = { '.html': 'text/html', '.js': 'text/javascript' }
const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; img-src 'self'"

/** What happened, for the tests to read. */
globalThis.happened = []
const note = (...words) => globalThis.happened.push(words.join(' '))

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])

if (!app.requestSingleInstanceLock({ from: 'fixture' })) app.quit()
app.on('second-instance', (_event, argv, folder, data) =>
  note('second-instance', argv.at(-1), folder, JSON.stringify(data)),
)
app.on('before-quit', () => note('before-quit'))
app.on('web-contents-created', (_event, contents) => {
  contents.on('will-navigate', event => {
    note('will-navigate', event.url)
    event.preventDefault()
  })
  contents.on('will-frame-navigate', event => {
    if (!event.isMainFrame && !event.url.startsWith('app:')) event.preventDefault()
  })
  contents.on('context-menu', (_contextEvent, params) =>
    note('context-menu', params.isEditable, params.selectionText),
  )
  contents.on('render-process-gone', (_goneEvent, details) => note('gone', details.reason))
  contents.setWindowOpenHandler(({ url }) => {
    note('open', url)
    return { action: 'deny' }
  })
})

async function serve(request) {
  const url = new URL(request.url)
  if (url.pathname === '/echo')
    return new Response(await request.arrayBuffer(), { headers: { 'x-method': request.method } })
  if (url.pathname === '/large')
    return new Response(new Uint8Array(Number(url.searchParams.get('size'))).fill(7))
  if (url.pathname === '/download') {
    return new Response('saved', { headers: { 'content-disposition': 'attachment; filename="story.txt"' } })
  }
  const file = path.join(here, path.basename(url.pathname))
  return new Response(await readFile(file), {
    headers: { 'content-type': types[path.extname(file)], 'content-security-policy': policy },
  })
}

app.whenReady().then(async () => {
  protocol.handle('app', serve)
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === 'clipboard-sanitized-write'),
  )
  defaultSession.setPermissionCheckHandler(
    (_contents, permission) => permission === 'clipboard-sanitized-write',
  )
  defaultSession.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !/^(app|blob|data):/.test(details.url)
    if (cancel) note('cancelled', details.url, details.resourceType)
    answer({ cancel })
  })
  defaultSession.on('will-download', (event, item) => {
    note('download', item.getFilename())
    if (!globalThis.downloadTo) return event.preventDefault()
    item.setSavePath(globalThis.downloadTo)
    item.once('done', (_event, state) => note('downloaded', state))
  })

  ipcMain.handle('echo', (_event, value) => value)
  ipcMain.handle('fail', () => {
    throw new TypeError('as asked')
  })
  ipcMain.handle('sender', event => ({
    url: event.senderFrame.url,
    origin: event.senderFrame.origin,
    isMain: event.senderFrame === event.sender.mainFrame,
  }))
  ipcMain.handle('open', () => dialog.showOpenDialog({ title: 'Open a story' }))
  ipcMain.on('keep', (_event, open) => {
    globalThis.keepOpen = open
  })

  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: 'File',
        submenu: [
          { id: 'save', label: 'Save', accelerator: 'CmdOrCtrl+S', click: () => note('save') },
          {
            id: 'never',
            label: 'Never',
            accelerator: 'CmdOrCtrl+D',
            enabled: false,
            click: () => note('never'),
          },
          { type: 'separator' },
          { id: 'wrap', label: 'Wrap', type: 'checkbox', checked: true },
          { role: 'quit' },
        ],
      },
      { role: 'editMenu' },
      { role: 'viewMenu' },
    ]),
  )

  const window = new BrowserWindow({
    width: 900,
    height: 640,
    title: 'Fixture',
    webPreferences: { preload: path.join(here, 'preload.cjs') },
  })
  window.on('close', event => {
    note('close')
    if (!globalThis.keepOpen) return
    event.preventDefault()
    window.webContents.send('told', 'close')
  })
  await window.loadURL('app://desk/index.html')
  note('loaded')
})
