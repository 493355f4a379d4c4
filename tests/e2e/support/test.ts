import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type ElectronApplication, type Page } from '@playwright/test'
import { launchApp } from '../../../scripts/drive/launchApp.ts'
import { type NewsroomAnswers, setUpNewsroom } from '../../../scripts/drive/setUpNewsroom.ts'
import { endApp } from './endApp.ts'

type Launched = { app: ElectronApplication; page: Page }

type Fixtures = {
  /** A folder of the test's own, gone afterwards. */
  folder: string
  /** Where this test's library is, once there is one. */
  library: string
  /** Starts the app with this computer's preferences kept in `folder`; started again, it is the same computer. */
  launch: (options?: { width: number; height: number }) => Promise<Launched>
  /** Starts the app and answers its first screen: an empty library, or the one with sample stories. */
  newsroom: (answers?: Partial<NewsroomAnswers>) => Promise<Launched>
}

/** Every end-to-end test starts here: the app itself, in Electron or the stand-in, doing what a person does. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'copydesk-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  library: async ({ folder }, use) => {
    await use(join(folder, 'library'))
  },
  launch: async ({ folder }, use) => {
    const running: (() => Promise<void>)[] = []
    await use(async windowSize => {
      const launched = await launchApp({
        userData: join(folder, 'computer'),
        ...(windowSize ? { windowSize } : {}),
      })
      // Once an app is gone, it no longer tells its process.
      const main = launched.app.process()
      running.push(() => endApp(launched.app, main))
      return launched
    })
    for (const end of running) await end()
  },
  newsroom: async ({ launch, library }, use) => {
    await use(async answers => {
      const launched = await launch()
      await setUpNewsroom(launched.page, { folder: library, ...answers })
      return launched
    })
  },
})

export { expect } from '@playwright/test'
