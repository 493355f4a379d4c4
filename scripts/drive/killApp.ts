import type { ElectronApplication } from '@playwright/test'

/** Ends the main process as a power cut would: no event, no last word. */
export async function killApp(app: ElectronApplication): Promise<void> {
  const gone = new Promise(resolve => app.process().once('exit', resolve))
  app.process().kill('SIGKILL')
  await gone
}
