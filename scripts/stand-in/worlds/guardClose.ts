/** Set by the main process when it has decided: the page may go without being asked again. */
interface Leaving {
  standInMayLeave?: boolean
}

/**
 * Has Chromium ask before the person's close button takes effect, so that 'close' can be prevented. A page that
 * loads itself again or goes elsewhere leaves its document too, but does not close its window. Runs in the page.
 */
export function guardClose(): void {
  let isNavigating = false
  window.navigation.addEventListener('navigate', event => {
    isNavigating = !event.destination.sameDocument && event.downloadRequest === null
  })
  window.addEventListener('beforeunload', event => {
    if (!isNavigating && !(globalThis as Leaving).standInMayLeave) event.preventDefault()
    isNavigating = false
  })
}
