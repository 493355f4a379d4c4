import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, BrowserWindow, protocol } from 'electron'

// The blank template: one window, one page, one preload; its page comes from a scheme, as the product's does.
const KINDS: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
app.on('window-all-closed', () => app.quit())
void app.whenReady().then(() => {
  protocol.handle('app', async request => {
    const { pathname } = new URL(request.url)
    const body = await readFile(join(import.meta.dirname, '../renderer', pathname))
    return new Response(new Uint8Array(body), {
      headers: { 'content-type': KINDS[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream' },
    })
  })
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    show: false,
    webPreferences: { preload: join(import.meta.dirname, '../preload/index.cjs'), sandbox: true },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL('app://blank/index.html')
})
