import { chromium } from '../chromium/chromium.ts'
import { openContents } from '../windows/openContents.ts'
import type { WebContents } from '../windows/WebContents.ts'

interface Details {
  readonly isMainFrame: boolean
  readonly requestingUrl: string
}
export type PermissionRequestHandler = (
  contents: WebContents | null,
  permission: string,
  callback: (granted: boolean) => void,
  details: Details,
) => void
export type PermissionCheckHandler = (
  contents: WebContents | null,
  permission: string,
  requestingOrigin: string,
  details: Details,
) => boolean

/** Electron's name for each thing a page can ask, with Chromium's. */
const permissionNames: readonly (readonly [electron: string, chromium: string])[] = [
  ['media', 'camera'],
  ['media', 'microphone'],
  ['clipboard-sanitized-write', 'clipboard-write'],
  ['keyboardLock', 'keyboard-lock'],
  ['pointerLock', 'pointer-lock'],
  ['sensors', 'accelerometer'],
  ['sensors', 'gyroscope'],
  ...[
    'background-fetch',
    'background-sync',
    'captured-surface-control',
    'clipboard-read',
    'display-capture',
    'geolocation',
    'idle-detection',
    'local-fonts',
    'local-network',
    'local-network-access',
    'loopback-network',
    'midi',
    'notifications',
    'payment-handler',
    'periodic-background-sync',
    'persistent-storage',
    'screen-wake-lock',
    'storage-access',
    'window-management',
  ].map((name): readonly [string, string] => [name, name]),
]

let requestHandler: PermissionRequestHandler | null = null
let checkHandler: PermissionCheckHandler | null = null

/**
 * Electron asks the handlers at the moment a page asks. Chromium cannot be made to wait for an answer, so they
 * are asked beforehand (when set and when a page arrives) and Chromium is told to grant or deny, for all origins.
 * Without a handler everything is granted, as in Electron.
 */
export const permissions = {
  setRequestHandler(handler: PermissionRequestHandler | null): void {
    requestHandler = handler
    void permissions.apply()
  },
  setCheckHandler(handler: PermissionCheckHandler | null): void {
    checkHandler = handler
    void permissions.apply()
  },
  async apply(): Promise<void> {
    if (!chromium.connected) return
    await Promise.all(
      permissionNames.map(async ([name, chromiumName]) => {
        const setting = (await isGranted(name)) ? 'granted' : 'denied'
        await chromium.tell('Browser.setPermission', { permission: { name: chromiumName }, setting })
      }),
    )
  },
}

async function isGranted(permission: string): Promise<boolean> {
  const contents = openContents.all().at(-1) ?? null
  const requestingUrl = contents?.getURL() ?? ''
  const details = { isMainFrame: true, requestingUrl }
  if (checkHandler && !checkHandler(contents, permission, contents?.mainFrame.origin ?? '', details))
    return false
  const handler = requestHandler
  if (!handler) return true
  return new Promise(resolve => handler(contents, permission, resolve, details))
}
