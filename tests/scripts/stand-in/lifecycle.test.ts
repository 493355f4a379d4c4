import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { describe, expect, test } from 'vitest'
import { fixtureApp, launchFixture, newFolder, standIn } from './support/launchFixture.ts'

/** The processes whose command line names this folder. */
function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(pid => {
      try {
        return readFileSync(path.join('/proc', pid, 'cmdline'), 'utf8').includes(folder)
      } catch {
        return false
      }
    })
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise(resolve => (child.exitCode === null ? child.once('exit', resolve) : resolve(child.exitCode)))

describe('life of the app', () => {
  test('a second start gives way and tells the first', async () => {
    const { app, userData, happened } = await launchFixture()
    const second = spawn(standIn, [fixtureApp, `--user-data-dir=${userData}`, '--headless', 'story.md'], {
      cwd: '/',
    })
    expect(await ended(second)).toBe(0)
    await expect.poll(happened).toContain('second-instance story.md / {"from":"fixture"}')
    const child = app.process()
    await app.close()
    expect(child.exitCode).toBe(0)
    expect(processesOf(userData)).toEqual([])
  })

  test('a page that crashed is reported and comes back', async () => {
    const { app, happened } = await launchFixture()
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    )
    await expect.poll(happened).toContain('gone crashed')
    expect(
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed()),
    ).toBe(true)
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload())
    const heading = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          "document.querySelector('h1')?.innerText + typeof api",
        ),
      )
    await expect.poll(heading).toBe('Fixtureobject')
    await app.close()
  })

  test('killed, it leaves nothing running, and the next start works', async () => {
    const { app, userData } = await launchFixture()
    process.kill(app.process().pid ?? 0, 'SIGKILL')
    await expect.poll(() => processesOf(userData), { timeout: 10_000 }).toEqual([])
    const next = await launchFixture(userData)
    expect(await next.page.title()).toBe('Fixture page')
    await next.app.close()
  })

  test('a signal to end lets the app quit in order', async () => {
    const { app, userData } = await launchFixture()
    const child = app.process()
    child.kill('SIGTERM')
    expect(await ended(child)).toBe(0)
    await expect.poll(() => processesOf(userData)).toEqual([])
  })

  test("the person's close button asks the app first", async () => {
    // Not under Playwright's launcher, so the window is a person's; Page.close does what the button does.
    const userData = newFolder()
    const args = ['--remote-debugging-port=9377', fixtureApp, `--user-data-dir=${userData}`, '--headless']
    const child = spawn(standIn, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    const address = await new Promise<string>(resolve => {
      child.stderr.on('data', (data: Buffer) => {
        const found = /DevTools listening on (\S+)/.exec(data.toString())
        if (found?.[1]) resolve(found[1])
      })
    })
    const browser = await chromium.connectOverCDP(address)
    const readPage = () => browser.contexts()[0]?.pages()[0]
    await expect.poll(() => readPage()?.title()).toBe('Fixture page')
    const page = readPage()
    if (!page) throw new Error('no page')
    page.on('dialog', () => {})
    const button = await page.context().newCDPSession(page)
    const keep = (open: boolean) =>
      page.evaluate(
        value =>
          (globalThis as unknown as { api: { send(...args: unknown[]): void } }).api.send('keep', value),
        open,
      )
    await keep(true)
    await button.send('Page.close')
    await expect.poll(() => page.evaluate(() => globalThis.received)).toContainEqual(['close'])
    expect(page.isClosed()).toBe(false)
    await keep(false)
    await button.send('Page.close').catch(() => {})
    expect(await ended(child)).toBe(0)
    await browser.close()
  })
})
