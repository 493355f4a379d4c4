import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { thePage } from '../../scripts/drive/thePage.ts'
import { chooseRuntime } from '../../scripts/setup/chooseRuntime.ts'
import { projectRoot } from '../../scripts/setup/projectRoot.ts'
import { expect, test } from './support/test.ts'

const PATIENCE_MS = 60_000

test('started a second time, the window that is open comes to front and nothing is opened twice', async ({
  newsroom,
  folder,
}) => {
  const { app, page } = await newsroom()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const isMinimized = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized())
  await expect.poll(isMinimized).toBe(true)

  await promisify(execFile)(
    chooseRuntime().executable,
    ['.', `--user-data-dir=${join(folder, 'computer')}`, '--headless'],
    { cwd: projectRoot, timeout: PATIENCE_MS },
  )

  await expect.poll(isMinimized).toBe(false)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  await thePage(page).focus()
  await page.keyboard.type('Goes on')
  await expect(thePage(page)).toContainText('Goes on')
})
