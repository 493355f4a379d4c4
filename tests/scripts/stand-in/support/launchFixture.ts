import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { vi } from 'vitest'

declare global {
  /** What the fixture app noted, and what it reads: see fixture-app/main.mjs. */
  var happened: string[]
  var keepOpen: boolean
  var downloadTo: string
  /** What main sent to the page: see fixture-app/page.js. */
  var received: unknown[][]
}

export interface Fixture {
  readonly app: ElectronApplication
  readonly page: Page
  readonly userData: string
  /** Everything the main process noted so far. */
  happened(): Promise<string[]>
}

export const standIn = path.resolve(import.meta.dirname, '../../../../scripts/stand-in/electron')
export const fixtureApp = path.resolve(import.meta.dirname, '../../fixture-app')
export const newFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'copydesk-stand-in-'))

/** Launches the fixture app through Playwright's own Electron launcher. */
export async function launchFixture(userData = newFolder()): Promise<Fixture> {
  const app = await _electron.launch({
    executablePath: standIn,
    args: [fixtureApp, `--user-data-dir=${userData}`, '--headless'],
    colorScheme: null,
  })
  const page = await app.firstWindow()
  await page.getByRole('heading', { name: 'Fixture' }).waitFor()
  const happened = (): Promise<string[]> => app.evaluate(() => globalThis.happened)
  await vi.waitUntil(async () => (await happened()).includes('loaded'))
  return { app, page, userData, happened }
}
