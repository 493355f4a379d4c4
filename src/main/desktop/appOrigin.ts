/** Where the window lives: everything it shows comes from this one origin. */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = 'app://copydesk'

/** True for an address of the app's own origin. */
export function isAppAddress(address: string): boolean {
  return address === APP_ORIGIN || address.startsWith(`${APP_ORIGIN}/`)
}
