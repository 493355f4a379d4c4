import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fixture, launchFixture } from './support/launchFixture.ts'

describe('the network', () => {
  let fixture: Fixture
  let server: Server
  let outside: string
  const reached: string[] = []

  beforeAll(async () => {
    server = createServer((request, response) => {
      reached.push(request.url ?? '')
      response.end('outside')
    })
    server.on('upgrade', (request, socket) => {
      reached.push(request.url ?? '')
      socket.destroy()
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    outside = `127.0.0.1:${(server.address() as AddressInfo).port}`
    fixture = await launchFixture()
  })
  afterAll(async () => {
    await fixture.app.close()
    server.close()
  })

  test('a posted body reaches the handler byte for byte, however large', async () => {
    const answers = await fixture.page.evaluate(async () => {
      const results = []
      for (const size of [0, 3, 20_000_000]) {
        const sent = new Uint8Array(size).map((_each, at) => at % 251)
        const response = await fetch('/echo', { method: 'POST', body: new Blob([sent]) })
        const back = new Uint8Array(await response.arrayBuffer())
        results.push([
          response.status,
          response.headers.get('x-method'),
          back.length,
          back.every((each, at) => each === at % 251),
        ])
      }
      return results
    })
    expect(answers).toEqual([0, 3, 20_000_000].map(size => [200, 'POST', size, true]))
  })

  test('a response too large for one message arrives whole', async () => {
    const size = 110_000_000
    const length = fixture.page.evaluate(
      async n => (await (await fetch(`/large?size=${n}`)).arrayBuffer()).byteLength,
      size,
    )
    expect(await length).toBe(size)
  })

  test('the content security policy of the response holds', async () => {
    expect(await fixture.page.evaluate(() => (globalThis as { inlineRan?: boolean }).inlineRan)).toBe(
      undefined,
    )
    const evaluated = await fixture.page.evaluate(
      () =>
        new Promise(resolve => {
          document.addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective))
          const script = document.createElement('script')
          script.textContent = 'globalThis.inlineRan = true'
          document.body.append(script)
        }),
    )
    expect(evaluated).toBe('script-src-elem')
  })

  test('every way out is shown to webRequest, and what it cancels never leaves', async () => {
    // A page of the app without a policy, so that only webRequest stands in the way.
    await fixture.app.evaluate(({ BrowserWindow, protocol }) => {
      protocol.unhandle('app')
      protocol.handle(
        'app',
        () => new Response('<h1>Bare</h1>', { headers: { 'content-type': 'text/html' } }),
      )
      return BrowserWindow.getAllWindows()[0]?.webContents.loadURL('app://desk/bare.html')
    })
    await fixture.page.getByRole('heading', { name: 'Bare' }).waitFor()
    await fixture.page.evaluate(async host => {
      const failed = (element: HTMLElement): Promise<unknown> =>
        new Promise(resolve => element.addEventListener('error', resolve))
      await fetch(`http://${host}/fetch`, { mode: 'no-cors' }).catch(() => {})
      navigator.sendBeacon(`http://${host}/beacon`)
      const image = new Image()
      image.src = `http://${host}/image`
      await failed(image)
      const socket = new WebSocket(`ws://${host}/socket?a=1`)
      await new Promise(resolve => socket.addEventListener('error', resolve))
      const frame = document.createElement('iframe')
      frame.sandbox.add('allow-scripts')
      frame.srcdoc = `<script>fetch('http://${host}/frame').finally(() => parent.postMessage('done', '*'))</script>`
      const framed = new Promise(resolve => addEventListener('message', resolve, { once: true }))
      document.body.append(frame)
      await framed
      const source = `fetch('http://${host}/worker').finally(() => postMessage('done'))`
      const worker = new Worker(URL.createObjectURL(new Blob([source])))
      await new Promise(resolve => worker.addEventListener('message', resolve))
    }, outside)
    const noted = (await fixture.happened()).filter(each => each.startsWith('cancelled'))
    const expected = [
      `cancelled http://${outside}/fetch xhr`,
      `cancelled http://${outside}/image image`,
      `cancelled ws://${outside}/socket?a=1 webSocket`,
      `cancelled http://${outside}/frame xhr`,
      `cancelled http://${outside}/worker xhr`,
    ]
    for (const each of expected) expect(noted).toContain(each)
    expect(noted.some(each => each.includes('/beacon'))).toBe(true)
    expect(reached).toEqual([])
  })

  test('the same requests leave when nothing cancels them', async () => {
    await fixture.app.evaluate(({ session }) => session.defaultSession.webRequest.onBeforeRequest(null))
    await fixture.page.evaluate(async host => {
      await fetch(`http://${host}/let-through`, { mode: 'no-cors' })
      const socket = new WebSocket(`ws://${host}/socket`)
      await new Promise(resolve => socket.addEventListener('error', resolve))
    }, outside)
    expect(reached).toEqual(['/let-through', '/socket'])
  })
})

describe('what a page may not', () => {
  let fixture: Fixture
  beforeAll(async () => {
    fixture = await launchFixture()
  })
  afterAll(() => fixture.app.close())

  const readStates = (): Promise<string[]> =>
    fixture.page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'clipboard-read',
        'midi',
        'clipboard-write',
      ]
      const asked = names.map(
        async name => (await navigator.permissions.query({ name: name as PermissionName })).state,
      )
      return Promise.all(asked)
    })

  test('what the handlers deny is denied by Chromium itself', async () => {
    expect(await readStates()).toEqual([...Array(6).fill('denied'), 'granted'])
    const geolocation = await fixture.page.evaluate(
      () =>
        new Promise(resolve =>
          navigator.geolocation.getCurrentPosition(
            () => resolve('position'),
            error => resolve(error.code),
          ),
        ),
    )
    expect(geolocation).toBe(1)
    expect(
      await fixture.page.evaluate(() => navigator.clipboard.readText().catch((error: Error) => error.name)),
    ).toBe('NotAllowedError')
  })

  test('without handlers everything is granted, as in Electron', async () => {
    await fixture.app.evaluate(({ session }) => {
      session.defaultSession.setPermissionRequestHandler(null)
      session.defaultSession.setPermissionCheckHandler(null)
    })
    await expect.poll(readStates).toEqual(Array(7).fill('granted'))
  })

  test('a navigation that is prevented leaves the page as it was', async () => {
    await fixture.page.getByRole('link', { name: 'away' }).click()
    await expect.poll(fixture.happened).toContain('will-navigate https://example.org/away')
    expect(await fixture.page.title()).toBe('Fixture page')
  })

  test('going where nothing is fetched from is asked for and prevented too', async () => {
    const blob = await fixture.page.evaluate(() => {
      const link = document.createElement('a')
      document.body.append(link)
      for (const href of [
        URL.createObjectURL(new Blob(['x'], { type: 'text/html' })),
        'mailto:desk@example.org',
      ]) {
        link.href = href
        link.click()
        if (href.startsWith('blob:')) link.title = href
      }
      return link.title
    })
    await expect.poll(fixture.happened).toContain(`will-navigate ${blob}`)
    await expect.poll(fixture.happened).toContain('will-navigate mailto:desk@example.org')
    expect(await fixture.page.title()).toBe('Fixture page')
  })

  test('devices and the screen are out of reach', async () => {
    const found = await fixture.page.evaluate(() =>
      ['usb', 'hid', 'serial', 'bluetooth', 'getDisplayMedia'].filter(
        name => name in navigator || name in navigator.mediaDevices,
      ),
    )
    expect(found).toEqual([])
  })

  test('a new window is asked for and denied', async () => {
    await fixture.page.getByRole('link', { name: 'blank' }).click()
    await expect.poll(fixture.happened).toContain('open https://example.org/blank')
    expect(await fixture.page.evaluate(() => window.open('https://example.org/script'))).toBeNull()
    await expect.poll(fixture.happened).toContain('open https://example.org/script')
    await expect.poll(() => fixture.app.windows().length).toBe(1)
  })

  test('a download is shown, and prevented or saved where the app says', async () => {
    await fixture.page.evaluate(() =>
      document.querySelector<HTMLAnchorElement>('#download')?.setAttribute('download', ''),
    )
    await fixture.page.getByRole('link', { name: 'download' }).click()
    await expect.poll(fixture.happened).toContain('download story.txt')
    const file = path.join(fixture.userData, 'saved.txt')
    await fixture.app.evaluate((_electron, place) => {
      globalThis.downloadTo = place
    }, file)
    expect(existsSync(file)).toBe(false)
    await fixture.page.getByRole('link', { name: 'download' }).click()
    await expect.poll(fixture.happened).toContain('downloaded completed')
    expect(readFileSync(file, 'utf8')).toBe('saved')
  })
})
