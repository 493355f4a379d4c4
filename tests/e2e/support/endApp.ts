import type { ChildProcess } from 'node:child_process'
import type { ElectronApplication } from '@playwright/test'

const PATIENCE_MS = 10_000

/** Ends a test's app: politely, or, when it is gone already or does not listen, at once. This is no test of closing. */
export async function endApp(app: ElectronApplication, main: ChildProcess): Promise<void> {
  const gone = new Promise<void>(resolve => {
    if (main.exitCode !== null || main.signalCode !== null) resolve()
    else main.once('exit', () => resolve())
  })
  const patience = new Promise<void>(resolve => setTimeout(resolve, PATIENCE_MS))
  app.close().catch(() => undefined)
  await Promise.race([gone, patience])
  main.kill('SIGKILL')
  await gone
}
