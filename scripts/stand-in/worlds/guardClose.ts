/** Set by the main process when it has decided: the page may go without being asked again. */
interface Leaving {
  standInMayLeave?: boolean
}

/** Has Chromium ask before the person's close button takes effect, so that 'close' can be prevented. Runs in the page. */
export function guardClose(): void {
  window.addEventListener('beforeunload', event => {
    if (!(globalThis as Leaving).standInMayLeave) event.preventDefault()
  })
}
