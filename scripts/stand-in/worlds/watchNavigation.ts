/**
 * Stops navigations that the main process cannot hold because nothing is fetched for them (`blob:`, `mailto:` and
 * other schemes), and reports them instead. Runs as source text in the page.
 */
export function watchNavigation(report: (url: string) => void): void {
  navigation.addEventListener('navigate', event => {
    const { url } = event.destination
    if (/^https?:/.test(url) || event.downloadRequest !== null) return
    event.preventDefault()
    report(url)
  })
}
