import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { findChromium } from '../setup/findChromium.ts'
import { applicationPaths } from './app/applicationPaths.ts'
import { app } from './app/theApp.ts'
import { chromium } from './chromium/chromium.ts'
import { chromiumArguments } from './chromium/chromiumArguments.ts'
import { chromiumEnvironment } from './chromium/chromiumEnvironment.ts'
import { DevtoolsPipe } from './chromium/DevtoolsPipe.ts'
import { targets } from './chromium/targets.ts'
import { waitForProfile } from './chromium/waitForProfile.ts'
import { nativeTheme } from './desktop/nativeTheme.ts'
import { launchOptions } from './launchOptions.ts'
import { gateway } from './network/gateway.ts'
import { holdRequest } from './network/holdRequest.ts'
import { permissions } from './network/permissions.ts'
import { session } from './network/sessionModule.ts'
import { sessionRequests } from './network/sessionRequests.ts'
import { openWindows } from './windows/openWindows.ts'
import type { WebContents } from './windows/WebContents.ts'
import { watchTargets } from './windows/watchTargets.ts'

/** Starts Chromium without a window and connects everything to it. Settles when the app may be told 'ready'. */
export async function startChromium(): Promise<{ readonly announced: Promise<string> }> {
  const executable = findChromium()
  if (!executable) throw new Error('no Chromium is installed')
  const profile = path.join(applicationPaths.get('sessionData'), 'stand-in-chromium')
  mkdirSync(profile, { recursive: true })
  await waitForProfile(profile)
  const args = chromiumArguments(profile, await gateway.listen(), app.switches)
  const pipe = new DevtoolsPipe(executable, args, chromiumEnvironment(), code => {
    for (const window of openWindows.all()) window.gone()
    void app.chromiumLost(code)
  })
  chromium.connect(pipe)
  targets.openWith(executable, profile)
  pipe.listen('Fetch.requestPaused', (paused, sessionId) => void holdRequest(paused, sessionId))
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.once('stand-in-attached', (sessionId: string) => {
      if (nativeTheme.themeSource !== 'system') nativeTheme.apply(sessionId)
    })
  })
  const announced = readAnnouncement(pipe)
  const { product } = await chromium.send('Browser.getVersion', undefined)
  Object.defineProperty(process.versions, 'chrome', { value: product.split('/')[1], enumerable: true })
  await watchTargets()
  sessionRequests.pause()
  session.defaultSession.watchDownloads()
  await permissions.apply()
  return { announced }
}

/** Chromium's line that names its debugging port; the rest of what it writes concerns only Chromium. */
function readAnnouncement(pipe: DevtoolsPipe): Promise<string> {
  return new Promise(resolve => {
    if (!pipe.process.stderr) return
    createInterface({ input: pipe.process.stderr }).on('line', line => {
      if (line.startsWith('DevTools listening on')) resolve(line)
      if (/Missing X server|cannot open display/.test(line) && !launchOptions.headless) {
        process.stderr.write('Unable to open X display\n')
      }
    })
  })
}
