import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fixture, launchFixture } from './support/launchFixture.ts'

interface Api {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>
  send(channel: string, ...args: unknown[]): void
  pathOf(file: File | undefined): Promise<string>
  add(a: number, b: number): number
  missing(): void
  readonly platform: string
}
declare const api: Api

describe('the preload world', () => {
  let fixture: Fixture
  beforeAll(async () => {
    fixture = await launchFixture()
  })
  afterAll(() => fixture.app.close())

  test('main is evaluated with the electron module', async () => {
    const answer = await fixture.app.evaluate(({ app, BrowserWindow }) => [
      app.getVersion(),
      app.isReady(),
      BrowserWindow.getAllWindows().length,
      process.versions.electron,
    ])
    expect(answer).toEqual(['1.2.3', true, 1, '45.4.1'])
  })

  test('the window of a page is found', async () => {
    const window = await fixture.app.browserWindow(fixture.page)
    await expect.poll(() => window.evaluate(each => each.getTitle())).toBe('Fixture page')
    const answer = await window.evaluate(each => [each.webContents.getURL(), each.getBounds().width])
    expect(answer).toEqual(['app://desk/index.html', 900])
  })

  test('only what it exposes reaches the page, frozen', async () => {
    const seen = await fixture.page.evaluate(() => ({
      hidden: typeof (globalThis as { secretOfPreload?: unknown }).secretOfPreload,
      require: typeof (globalThis as { require?: unknown }).require,
      binding: typeof (globalThis as { standInTell?: unknown }).standInTell,
      frozen: Object.isFrozen(api),
      replaced: Reflect.set(globalThis, 'api', null),
      sum: api.add(20, 22),
      platform: api.platform,
    }))
    const { platform } = process
    const nothing = 'undefined'
    expect(seen).toEqual({
      hidden: nothing,
      require: nothing,
      binding: nothing,
      frozen: true,
      replaced: false,
      sum: 42,
      platform,
    })
  })

  test('an invocation brings structured values there and back', async () => {
    const same = await fixture.page.evaluate(async () => {
      const sent = {
        date: new Date(86_400_000),
        map: new Map<unknown, unknown>([['a', new Set([1, 2])]]),
        bytes: new Uint8Array([0, 255, 7]),
        floats: new Float64Array([0.5]),
        pattern: /a+/gi,
        big: 2n ** 70n,
        odd: [Number.NaN, -0, Number.POSITIVE_INFINITY, undefined, null],
        $date: 'not a date',
        text: 'سلام \u0000 \ud83d\ude00',
      }
      const back = (await api.invoke('echo', sent)) as typeof sent
      return [
        back.date.getTime() === 86_400_000,
        (back.map.get('a') as Set<number>).has(2),
        back.bytes instanceof Uint8Array && back.bytes.join() === '0,255,7',
        back.floats instanceof Float64Array && back.floats[0] === 0.5,
        back.pattern instanceof RegExp && back.pattern.flags === 'gi',
        back.big === sent.big,
        Number.isNaN(back.odd[0]) &&
          Object.is(back.odd[1], -0) &&
          back.odd[3] === undefined &&
          back.odd.length === 5,
        back.$date === 'not a date',
        back.text === sent.text,
      ]
    })
    expect(same).toEqual(Array(9).fill(true))
  })

  test('a function is refused, and an error of the handler arrives with its message', async () => {
    const refused = fixture.page.evaluate(() =>
      api.invoke('echo', { run: () => 1 }).catch((error: Error) => error.message),
    )
    expect(await refused).toContain('could not be cloned')
    const failed = fixture.page.evaluate(() => api.invoke('fail').catch((error: Error) => error.message))
    expect(await failed).toBe("Error invoking remote method 'fail': TypeError: as asked")
    const unknown = fixture.page.evaluate(() => api.invoke('nothing').catch((error: Error) => error.message))
    expect(await unknown).toContain("No handler registered for 'nothing'")
  })

  test('main sends to the page, and cannot send a function', async () => {
    await fixture.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('told', 1, ['x']),
    )
    await expect.poll(() => fixture.page.evaluate(() => globalThis.received)).toEqual([[1, ['x']]])
    const send = fixture.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('told', () => 1),
    )
    await expect(send).rejects.toThrow('could not be cloned')
  })

  test('the sender is the main frame with its app address; a subframe has no preload', async () => {
    const sender = await fixture.page.evaluate(() => api.invoke('sender'))
    expect(sender).toEqual({ url: 'app://desk/index.html', origin: 'app://desk', isMain: true })
    const frame = await fixture.page.evaluate(async () => {
      const element = document.createElement('iframe')
      element.src = '/frame.html'
      document.body.append(element)
      await new Promise(resolve => element.addEventListener('load', resolve))
      return (element.contentWindow as (Window & { hasApi?: boolean }) | null)?.hasApi
    })
    expect(frame).toBe(false)
    const frames = await fixture.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.mainFrame.frames.map(each => [
        each.url,
        each.parent?.url,
      ]),
    )
    expect(frames).toEqual([['app://desk/frame.html', 'app://desk/index.html']])
  })

  test('a chosen file has its path for the main process', async () => {
    await fixture.page.getByLabel('File').setInputFiles(import.meta.filename)
    const answer = fixture.page.evaluate(() =>
      api.pathOf(document.querySelector<HTMLInputElement>('#file')?.files?.[0]),
    )
    expect(await answer).toBe(import.meta.filename)
  })

  test('what the preload has not throws', async () => {
    const message = await fixture.page.evaluate(() => {
      try {
        return api.missing()
      } catch (error) {
        return (error as Error).message
      }
    })
    expect(message).toBe('ipcRenderer.sendSync is not in the stand-in')
  })
})
