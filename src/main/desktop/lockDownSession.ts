import type { Session } from 'electron'

const OWN_SCHEMES = new Set(['app:', 'blob:', 'data:'])

/**
 * Nothing leaves the computer: every request that is not the app's own is cancelled, every permission denied,
 * no dictionary is fetched and nothing is downloaded. `developmentServer` is the one exception of a hot-reload run.
 */
export function lockDownSession(session: Session, developmentServer: URL | null): void {
  session.webRequest.onBeforeRequest((request, answer) => {
    const address = new URL(request.url)
    const allowed =
      OWN_SCHEMES.has(address.protocol) ||
      (developmentServer !== null && address.protocol === 'ws:' && address.host === developmentServer.host)
    answer({ cancel: !allowed })
  })
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', event => event.preventDefault())
}
