import type { App, Session } from 'electron'
import { describe, expect, it } from 'vitest'
import { lockDownContents } from '../../../src/main/desktop/lockDownContents.ts'
import { lockDownSession } from '../../../src/main/desktop/lockDownSession.ts'
import { windowPreferences } from '../../../src/main/desktop/windowPreferences.ts'

type Listener = (...args: never[]) => unknown

/** Notes the listener handed to each method, by the method's or the event's name. */
function noting() {
  const given: Record<string, Listener> = {}
  const note = (name: string) => (listener: Listener) => {
    given[name] = listener
  }
  const on = (event: string, listener: Listener) => {
    given[event] = listener
  }
  return { given, note, on }
}

function lockedSession(server: URL | null = null) {
  const { given, note, on } = noting()
  const settings: Record<string, unknown> = {}
  const session = {
    webRequest: { onBeforeRequest: note('request') },
    setPermissionRequestHandler: note('permission'),
    setPermissionCheckHandler: note('check'),
    setDevicePermissionHandler: note('device'),
    setSpellCheckerEnabled: (on: boolean) => {
      settings.spelling = on
    },
    on,
  } as unknown as Session
  lockDownSession(session, server)
  const cancelled = (url: string) => {
    let answer: { cancel?: boolean } = {}
    given.request?.(...([{ url }, (given: typeof answer) => (answer = given)] as never[]))
    return answer.cancel
  }
  return { given, settings, cancelled }
}

describe('the session', () => {
  it.each([
    'https://example.org/',
    'http://127.0.0.1:5173/',
    'ws://localhost:5173/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'chrome-extension://x/',
    'devtools://devtools/',
  ])('cancels %s', url => {
    expect(lockedSession().cancelled(url)).toBe(true)
  })

  it.each(['app://copydesk/index.html', 'blob:app://copydesk/1', 'data:image/png;base64,AA=='])(
    'lets %s through',
    url => {
      expect(lockedSession().cancelled(url)).toBe(false)
    },
  )

  it('lets a hot-reload run keep its socket, and nothing else', () => {
    const { cancelled } = lockedSession(new URL('http://localhost:5173'))
    expect(cancelled('ws://localhost:5173/')).toBe(false)
    expect(cancelled('ws://localhost:5174/')).toBe(true)
    expect(cancelled('http://localhost:5173/')).toBe(true)
  })

  it('grants no permission of any kind', () => {
    const { given } = lockedSession()
    let granted: unknown
    given.permission?.(...([null, 'geolocation', (answer: unknown) => (granted = answer)] as never[]))
    expect([granted, given.check?.(), given.device?.()]).toEqual([false, false, false])
  })

  it('fetches no dictionary and downloads nothing', () => {
    const { given, settings } = lockedSession()
    let prevented = false
    given['will-download']?.(...([{ preventDefault: () => (prevented = true) }] as never[]))
    expect([settings.spelling, prevented]).toEqual([false, true])
  })
})

describe('a page', () => {
  it.each(['will-navigate', 'will-redirect', 'will-attach-webview'])('may not %s', event => {
    const app = noting()
    lockDownContents({ on: app.on } as unknown as App)
    const page = noting()
    const contents = { on: page.on, setWindowOpenHandler: page.note('window-open') }
    app.given['web-contents-created']?.(...([null, contents] as never[]))
    let prevented = false
    page.given[event]?.(...([{ preventDefault: () => (prevented = true) }] as never[]))
    expect(prevented).toBe(true)
    expect(page.given['window-open']?.()).toEqual({ action: 'deny' })
  })
})

describe('the window', () => {
  it('has a page without Node, apart from the bridge, in a sandbox', () => {
    expect(windowPreferences('/out')).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      allowRunningInsecureContent: false,
      spellcheck: false,
    })
  })
})
