import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fixture, launchFixture } from './support/launchFixture.ts'

describe('what is not in the stand-in', () => {
  let fixture: Fixture
  beforeAll(async () => {
    fixture = await launchFixture()
  })
  afterAll(() => fixture.app.close())

  test('throws by name instead of being silent', async () => {
    const messages = await fixture.app.evaluate(electron => {
      const tries = [
        () => new electron.Tray('x'),
        () => electron.dialog.showMessageBoxSync({ message: '' }),
        () => electron.app.relaunch(),
        () => electron.BrowserWindow.getAllWindows()[0]?.setKiosk(true),
        () => electron.BrowserWindow.getAllWindows()[0]?.webContents.openDevTools(),
        () => electron.session.fromPartition('x'),
        () => electron.shell.readShortcutLink('x'),
      ]
      return tries.map(attempt => {
        try {
          attempt()
          return 'nothing was thrown'
        } catch (error) {
          return (error as Error).message
        }
      })
    })
    expect(messages).toEqual(
      [
        'Tray',
        'dialog.showMessageBoxSync',
        'App.relaunch',
        'BrowserWindow.setKiosk',
        'WebContents.openDevTools',
        'session.fromPartition',
        'shell.readShortcutLink',
      ].map(name => `${name} is not in the stand-in`),
    )
  })

  test('a dialog that the test did not stub throws; a stubbed one answers', async () => {
    const open = () =>
      fixture.page.evaluate(() =>
        (globalThis as unknown as { api: { invoke(channel: string): Promise<unknown> } }).api
          .invoke('open')
          .catch((error: Error) => error.message),
      )
    expect(await open()).toContain(
      'dialog.showOpenDialog (Open a story) was opened and the test did not stub it',
    )
    await fixture.app.evaluate(({ dialog }) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: ['/story.md'] })
    })
    expect(await open()).toEqual({ canceled: false, filePaths: ['/story.md'] })
  })
})
