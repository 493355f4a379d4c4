import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { chooseRuntime, type Runtime } from '../setup/chooseRuntime.ts'
import { projectRoot } from '../setup/projectRoot.ts'
import { killApp } from './killApp.ts'

export interface LaunchOptions {
  /** A folder of the test's own: two apps never share one. */
  readonly userData: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Whether no window is shown; Electron itself always shows one, and needs a display. */
  readonly headless?: boolean
  readonly windowSize?: { readonly width: number; readonly height: number }
}

const names = { electron: 'Electron', 'stand-in': 'the stand-in' } as const satisfies Record<
  Runtime['kind'],
  string
>

let runtime: Runtime | undefined

/** Once per process: which runtime the app is driven in, and why. */
function chosenRuntime(): Runtime {
  if (!runtime) {
    runtime = chooseRuntime()
    console.log(`Copydesk runs in ${names[runtime.kind]}: ${runtime.why}.`)
  }
  return runtime
}

/** Starts the built app and waits until its interface stands. */
export async function launchApp(options: LaunchOptions): Promise<{ app: ElectronApplication; page: Page }> {
  const { userData, args = [], env = {}, headless = true, windowSize } = options
  const { executable } = chosenRuntime()
  const app = await _electron.launch({
    executablePath: executable,
    cwd: projectRoot,
    args: ['.', `--user-data-dir=${userData}`, ...(headless ? ['--headless'] : []), ...args],
    env: { ...(process.env as Record<string, string>), ...env },
    // The app's own theme decides, not the test tool's.
    colorScheme: null,
  })
  try {
    return { app, page: await showFirstPage(app, windowSize) }
  } catch (error) {
    // Nobody else knows of it, and a window without a page cannot close in good order.
    await killApp(app)
    throw error
  }
}

async function showFirstPage(
  app: ElectronApplication,
  windowSize: LaunchOptions['windowSize'],
): Promise<Page> {
  const page = await app.firstWindow()
  // The first window may still show an empty page: only the app's own root tells that it has come.
  await page.locator('#app > *').first().waitFor()
  if (windowSize) {
    await (await app.browserWindow(page)).evaluate((window, size) => window.setBounds(size), windowSize)
    await page.waitForFunction(size => window.outerWidth === size.width, windowSize)
  }
  return page
}
