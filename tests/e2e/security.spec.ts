import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { expect, test } from './support/test.ts'

/** A server on this machine that must never hear of us. */
async function listen(): Promise<{ address: string; heard: string[]; close(): void }> {
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`)
    response.setHeader('access-control-allow-origin', '*').end('heard')
  })
  server.on('upgrade', (request, socket) => {
    heard.push(`upgrade ${request.url}`)
    socket.destroy()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `127.0.0.1:${port}`, heard, close: () => server.close() }
}

/** Tries every way a page has of reaching out; each attempt is finished, one way or the other, when this resolves. */
async function reachOut(page: Page, address: string): Promise<void> {
  await page.evaluate(async host => {
    const http = `http://${host}`
    const settled = (target: EventTarget) =>
      new Promise<void>(resolve => {
        for (const event of ['load', 'error', 'close', 'securitypolicyviolation'])
          target.addEventListener(event, () => resolve())
        setTimeout(resolve, 1500)
      })
    const element = (tag: string, attributes: Record<string, string>) => {
      const made = document.createElement(tag)
      const done = settled(made)
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
      document.body.append(made)
      return done
    }
    navigator.sendBeacon(`${http}/beacon`, 'x')
    await Promise.allSettled([
      fetch(`${http}/fetch`),
      fetch(`${http}/no-cors`, { mode: 'no-cors' }),
      settled(new WebSocket(`ws://${host}/socket`)),
      settled(new EventSource(`${http}/events`)),
      element('img', { src: `${http}/img` }),
      element('script', { src: `${http}/script` }),
      element('link', { rel: 'stylesheet', href: `${http}/style` }),
      element('link', { rel: 'prefetch', href: `${http}/prefetch` }),
      element('link', { rel: 'preconnect', href: http }),
      element('iframe', { src: `${http}/frame` }),
      element('object', { data: `${http}/object` }),
      element('video', { src: `${http}/video` }),
      element('embed', { src: `${http}/embed` }),
    ])
  }, address)
}

test('the window has the preferences of a locked-down page', async ({ launch }) => {
  const { app } = await launch()
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    // Electron has this method and does not describe it.
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as
      | { getLastWebPreferences(): object }
      | undefined
    return contents?.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    nodeIntegration: false,
    webviewTag: false,
  })
})

test('the page sees the bridge and nothing of Node or Electron', async ({ launch }) => {
  const { page } = await launch()
  const seen = await page.evaluate(() => ({
    bridge: Object.keys(Object.getOwnPropertyDescriptor(window, 'copydesk')?.value ?? {}).sort(),
    node: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      name => name in window,
    ),
  }))
  expect(seen).toEqual({ bridge: ['invoke', 'on'], node: [] })
})

test('the content security policy arrives as a header and holds', async ({ launch }) => {
  const { page } = await launch()
  const policy = await page.evaluate(async () =>
    (await fetch('/index.html')).headers.get('content-security-policy'),
  )
  expect(policy).toContain("default-src 'none'")
  const ran = await page.evaluate(async () => {
    const inline = document.createElement('script')
    inline.textContent = 'window.inlineRan = true'
    document.body.append(inline)
    const image = document.createElement('img')
    image.setAttribute('onerror', 'window.handlerRan = true')
    const failed = new Promise(resolve => image.addEventListener('error', resolve))
    image.src = '/no-such-picture.png'
    document.body.append(image)
    await failed
    let evaluated = true
    try {
      new Function('return 1')()
    } catch {
      evaluated = false
    }
    return { inline: 'inlineRan' in window, handler: 'handlerRan' in window, evaluated }
  })
  expect(ran).toEqual({ inline: false, handler: false, evaluated: false })
})

test('nothing the page tries reaches the network', async ({ launch }) => {
  const { page } = await launch()
  const server = await listen()
  await reachOut(page, server.address)
  expect(server.heard).toEqual([])
  server.close()
})

test('nothing reaches the network even where the content security policy is switched off', async ({
  launch,
}) => {
  const { page } = await launch()
  const server = await listen()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Page.setBypassCSP', { enabled: true })
  await page.reload()
  await page.waitForLoadState('load')
  await reachOut(page, server.address)
  expect(server.heard).toEqual([])
  server.close()
})

test('no file of the computer can be read through the app', async ({ launch }) => {
  const { page } = await launch()
  const answers = await page.evaluate(async () => {
    const paths = [
      '/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/package.json',
      '/media/..%2f..%2fnewsroom.json',
      '/assets/../../main/index.js',
    ]
    const statuses = await Promise.all(paths.map(async path => (await fetch(path)).status))
    const file = await fetch('file:///etc/hostname').then(
      () => 'read',
      () => 'refused',
    )
    return { statuses, file }
  })
  expect(answers.statuses.every(status => status >= 400)).toBe(true)
  expect(answers.file).toBe('refused')
})

test('the page cannot leave the app or open a window', async ({ launch }) => {
  const { app, page } = await launch()
  const before = page.url()
  for (const address of [
    'https://example.org/',
    'file:///etc/hostname',
    'data:text/html,<p>x',
    'about:blank',
  ]) {
    expect(await page.evaluate(target => window.open(target) === null, address)).toBe(true)
    await page.evaluate(target => {
      const link = document.createElement('a')
      link.href = target
      document.body.append(link)
      link.click()
    }, address)
  }
  await page.evaluate(() => {
    location.href = 'https://example.org/'
  })
  await expect.poll(() => app.windows().length).toBe(1)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(page.url()).toBe(before)
  await expect(page.locator('#app')).toBeAttached()
})

test('every permission is denied', async ({ launch }) => {
  const { page } = await launch()
  const denied = await page.evaluate(async () => {
    const place = await new Promise(resolve =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        error => resolve(error.code === error.PERMISSION_DENIED ? 'denied' : 'failed'),
      ),
    )
    const notification = await Notification.requestPermission()
    const microphone = (await navigator.permissions.query({ name: 'microphone' })).state
    const clipboard = await navigator.clipboard.readText().then(
      () => 'granted',
      error => error.name,
    )
    return { place, notification, microphone, clipboard }
  })
  expect(denied).toEqual({
    place: 'denied',
    notification: 'denied',
    microphone: 'denied',
    clipboard: 'NotAllowedError',
  })
})

test('calls in a wrong shape are refused, and an address that is no web address is never opened', async ({
  launch,
}) => {
  const { app, page } = await launch()
  await app.evaluate(({ dialog, shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false })
    shell.openExternal = async address => void opened.push(address)
  })
  const codes = await page.evaluate(async () => {
    const { invoke } = (
      window as unknown as { copydesk: { invoke(...call: unknown[]): Promise<{ error?: { code: string } }> } }
    ).copydesk
    const calls: [unknown, unknown?][] = [
      ['constructor'],
      ['story:read', { id: '../../newsroom' }],
      ['library:open', { folder: 7 }],
      ['link:open', { address: 'javascript:alert(1)' }],
      ['link:open', { address: 'file:///etc/passwd' }],
      ['link:open', { address: 'app://copydesk/' }],
    ]
    return Promise.all(calls.map(async call => (await invoke(...call)).error?.code))
  })
  expect(codes).toEqual(Array(6).fill('invalid-request'))
  expect(await app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([])
})

test('a page inside the page has no bridge', async ({ launch }) => {
  const { page } = await launch()
  const bridge = await page.evaluate(async () => {
    const frame = document.createElement('iframe')
    frame.src = '/index.html'
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve))
    document.body.append(frame)
    await loaded
    try {
      return Boolean(frame.contentWindow && 'copydesk' in frame.contentWindow)
    } catch {
      return false
    }
  })
  expect(bridge).toBe(false)
})
