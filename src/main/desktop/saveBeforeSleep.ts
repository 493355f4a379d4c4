import type { App, Event, PowerMonitor } from 'electron'

/**
 * Before the computer sleeps or somebody else may sit down at it, what is written is saved; before it is shut down
 * the app quits as by its own menu, which saves everything first. Windows tells its windows instead: see mainWindow.
 */
export function saveBeforeSleep(powerMonitor: PowerMonitor, app: App, save: () => void): void {
  powerMonitor.on('suspend', save)
  powerMonitor.on('lock-screen', save)
  // Documented with an event that can be held back, declared without one.
  powerMonitor.on('shutdown', (event?: Event) => {
    event?.preventDefault()
    app.quit()
  })
}
