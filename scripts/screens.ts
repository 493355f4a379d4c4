import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { chooseTheme } from './drive/chooseTheme.ts'
import { killApp } from './drive/killApp.ts'
import { launchApp } from './drive/launchApp.ts'
import { isSamePicture } from './drive/screens/isSamePicture.ts'
import { makeSampleLibrary } from './drive/screens/makeSampleLibrary.ts'
import { SCREENS } from './drive/screens/SCREENS.ts'
import { electronVite } from './setup/electronVite.ts'
import { isBuildStale } from './setup/isBuildStale.ts'
import { projectRoot } from './setup/projectRoot.ts'
import { runNode } from './setup/runNode.ts'

/**
 * `npm run screens`: remakes the pictures under docs/screens. Clock, time zone, folders and stories are fixed, so
 * that a picture changes only when the app does.
 */
const NOW = '2026-05-18T14:20:00+05:00'
/** Milliseconds. */
const STEADY = 400
const TIME_ZONE = 'Asia/Karachi'
const OF_FIRST_RUN = [
  { name: 'first-run-light', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'first-run-dark', width: 1440, height: 900, colorScheme: 'dark' },
  { name: 'first-run-light-small', width: 1024, height: 640, colorScheme: 'light' },
] as const

const work = path.join(tmpdir(), 'Copydesk')
const library = path.join(work, 'library')
const target = path.join(work, 'website')
const preferences = {
  person: { name: 'Amna Raza', role: 'both' },
  settings: { theme: 'light', deskOpen: true, panelOpen: true, deskWidth: 300, panelWidth: 340 },
  folder: library,
  place: null,
  bounds: null,
}
const screens = path.join(projectRoot, 'docs', 'screens')

if (isBuildStale() && (await runNode(electronVite, ['build', '--logLevel', 'warn'])) !== 0) process.exit(1)
await rm(work, { recursive: true, force: true })
await mkdir(target, { recursive: true })
await mkdir(screens, { recursive: true })
await makeSampleLibrary(library, path.join(projectRoot, 'resources', 'samples'), NOW)
await withApp('new', takeFirstRun)
await withApp('old', takeScreens)
await rm(work, { recursive: true, force: true, maxRetries: 5 })

async function takeFirstRun(_app: ElectronApplication, page: Page): Promise<void> {
  await page.getByLabel('Where your stories are kept').fill('/home/amna/Documents/Copydesk')
  await page.getByLabel('Your name').focus()
  for (const { name, width, height, colorScheme } of OF_FIRST_RUN) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme })
    await page.locator(`html[data-theme="${colorScheme}"]`).waitFor()
    await take(page, name)
  }
}

async function takeScreens(app: ElectronApplication, page: Page): Promise<void> {
  for (const { name, width, height, theme, show } of SCREENS) {
    await page.setViewportSize({ width, height })
    await page.reload()
    await chooseTheme(page, theme)
    await show({ app, page, target })
    await take(page, name)
  }
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  // The status bar tells of a change only once it has held for a moment.
  await page.waitForTimeout(STEADY)
  const file = path.join(screens, `${name}.png`)
  const picture = await page.screenshot({ animations: 'disabled' })
  const before = await readFile(file).catch(() => null)
  const isSame = before !== null && (await isSamePicture(page, before, picture))
  if (!isSame) await writeFile(file, picture)
  console.log(`${isSame ? 'same' : 'new '} docs/screens/${name}.png`)
}

/** Starts the app on a computer of its own: a new one, or one whose person has the sample library open. */
async function withApp(
  computer: 'new' | 'old',
  task: (app: ElectronApplication, page: Page) => Promise<void>,
): Promise<void> {
  const userData = path.join(work, computer)
  await mkdir(userData)
  if (computer === 'old')
    await writeFile(path.join(userData, 'preferences.json'), JSON.stringify(preferences))
  const { app, page } = await launchApp({ userData, env: { TZ: TIME_ZONE } })
  try {
    await app.evaluate(stopClock, Date.parse(NOW))
    await page.clock.setFixedTime(NOW)
    await page.reload()
    await task(app, page)
    await app.close()
  } catch (error) {
    await killApp(app)
    throw error
  }
}

/** Stops the main process's clock. It runs there, so it names nothing of this file. */
function stopClock(_electron: unknown, now: number): void {
  globalThis.Date = class extends Date {
    constructor(...given: [] | [number | string]) {
      super(given[0] ?? now)
    }
    static override now = () => now
  } as DateConstructor
}
