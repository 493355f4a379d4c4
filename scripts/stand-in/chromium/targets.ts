import { spawn } from 'node:child_process'
import { launchOptions } from '../launchOptions.ts'
import { chromium } from './chromium.ts'
import { chromiumEnvironment } from './chromiumEnvironment.ts'
import { profileArguments } from './profileArguments.ts'
import type { TargetInfo } from './protocol.ts'

export interface OpenedPage {
  readonly targetId: string
  readonly sessionId: string
}

let opener: { executable: string; profile: string } | undefined
let lastPage = 0
const awaited = new Map<string, (page: OpenedPage) => void>()

export const targets = {
  /** Says how windows are opened: by this executable, in this profile. */
  openWith(executable: string, profile: string): void {
    opener = { executable, profile }
  },

  /** Opens an empty page, held before its first script. With a display it is a window without tabs. */
  async open(width: number, height: number): Promise<OpenedPage> {
    // A window of its own refuses about:blank; this address tells which page an attached target is.
    const url = `data:text/html,stand-in-${++lastPage}`
    const attached = new Promise<OpenedPage>(resolve => awaited.set(url, resolve))
    if (launchOptions.headless)
      await chromium.send('Target.createTarget', { url, newWindow: true, width, height })
    else await openAppWindow(url, width, height)
    return attached
  },

  /** Takes a newly attached page if it is one that was opened here. */
  take(target: TargetInfo, sessionId: string): boolean {
    const resolve = awaited.get(target.url)
    awaited.delete(target.url)
    resolve?.({ targetId: target.targetId, sessionId })
    return resolve !== undefined
  },
}

/** Only `--app` makes a window without tabs and address bar; the running Chromium of the profile opens it. */
function openAppWindow(url: string, width: number, height: number): Promise<void> {
  if (!opener) throw new Error('Chromium has not started: wait for app.whenReady()')
  const { executable, profile } = opener
  const args = [`--app=${url}`, `--window-size=${width},${height}`, ...profileArguments(profile)]
  return new Promise((resolve, reject) => {
    spawn(executable, args, { stdio: 'ignore', env: chromiumEnvironment() })
      .on('error', reject)
      .on('exit', code => (code ? reject(new Error(`chromium --app ended with ${code}`)) : resolve()))
  })
}
