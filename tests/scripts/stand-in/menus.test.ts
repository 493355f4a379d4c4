import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fixture, launchFixture } from './support/launchFixture.ts'

describe('menus, keys and windows', () => {
  let fixture: Fixture
  beforeAll(async () => {
    fixture = await launchFixture()
  })
  afterAll(() => fixture.app.close())
  const count = async (word: string): Promise<number> =>
    (await fixture.happened()).filter(each => each === word).length

  test('an accelerator fires, unless the page took the key or the item is disabled', async () => {
    await fixture.page.keyboard.press('Control+s')
    await expect.poll(() => count('save')).toBe(1)
    await fixture.page.evaluate(() => {
      document.title = 'busy'
    })
    await fixture.page.keyboard.press('Control+s')
    await fixture.page.keyboard.press('Control+d')
    await fixture.page.evaluate(() => {
      document.title = 'Fixture page'
    })
    await fixture.page.keyboard.press('Control+s')
    await expect.poll(() => count('save')).toBe(2)
    expect(await count('never')).toBe(0)
  })

  test('an item is found by its id and clicked', async () => {
    const wrap = await fixture.app.evaluate(({ Menu }) => {
      const menu = Menu.getApplicationMenu()
      menu?.getMenuItemById('save')?.click()
      const item = menu?.getMenuItemById('wrap')
      item?.click()
      return item?.checked
    })
    expect(wrap).toBe(false)
    await expect.poll(() => count('save')).toBe(3)
  })

  test('an edit role acts on the page', async () => {
    await fixture.page.getByLabel('Text').fill('all of it')
    const selectAll = fixture.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()
        ?.items[1]?.submenu?.items.find(item => item.role?.toLowerCase() === 'selectall')
        ?.click(),
    )
    await selectAll
    const selected = () =>
      fixture.page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('#text')
        return [field?.selectionStart, field?.selectionEnd]
      })
    await expect.poll(selected).toEqual([0, 9])
  })

  test('a right click tells what is under it', async () => {
    await fixture.page.getByLabel('Text').fill('chosen')
    await fixture.page.getByLabel('Text').selectText()
    await fixture.page.getByLabel('Text').click({ button: 'right' })
    await expect.poll(fixture.happened).toContain('context-menu true chosen')
  })

  test('the theme that is set is the one the page sees', async () => {
    await fixture.app.evaluate(({ nativeTheme }) => {
      nativeTheme.themeSource = 'dark'
    })
    await expect
      .poll(() => fixture.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
      .toBe(true)
  })

  test('what the app puts on the clipboard is pasted', async () => {
    await fixture.app.evaluate(({ clipboard }) => clipboard.writeText('from the app'))
    const pasted = async (): Promise<string> => {
      await fixture.page.getByLabel('Text').fill('')
      await fixture.page.getByLabel('Text').press('Control+v')
      return fixture.page.getByLabel('Text').inputValue()
    }
    await expect.poll(pasted).toBe('from the app')
  })

  test('a page is printed to PDF on the paper asked for', async () => {
    const pdf = await fixture.app.evaluate(async ({ BrowserWindow }) => {
      const printed = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' })
      return printed?.toString('latin1')
    })
    expect(pdf).toMatch(/^%PDF-1\./)
    expect(pdf).toMatch(/MediaBox \[0 0 59[45](\.\d+)? 84[12]/)
  })

  test('web preferences are told with the defaults filled in', async () => {
    const preferences = await fixture.app.evaluate(({ BrowserWindow }) => {
      const contents: unknown = BrowserWindow.getAllWindows()[0]?.webContents
      const { sandbox, contextIsolation, nodeIntegration } = (
        contents as { getLastWebPreferences(): Electron.WebPreferences }
      ).getLastWebPreferences()
      return { sandbox, contextIsolation, nodeIntegration }
    })
    expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false })
  })

  test('a close that is prevented keeps the window', async () => {
    await fixture.app.evaluate(({ BrowserWindow }) => {
      globalThis.keepOpen = true
      BrowserWindow.getAllWindows()[0]?.close()
    })
    await expect.poll(() => count('close')).toBe(1)
    expect(await fixture.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
    expect(await fixture.page.title()).toBe('Fixture page')
    await fixture.app.evaluate(() => {
      globalThis.keepOpen = false
    })
  })
})
