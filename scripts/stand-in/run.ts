import inspector from 'node:inspector'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { electronVersion } from './electronVersion.ts'
import { launchOptions } from './launchOptions.ts'
import { provideElectron } from './provideElectron.ts'

// The command line as Electron answers it: a version, or an app that is loaded before Chromium is ready.
const { switches, requires } = launchOptions
if (switches.has('version') || process.argv.includes('-v')) {
  console.log(`v${electronVersion}`)
  process.exit(0)
}
// Electron's argv starts with the executable and has no script in second place.
process.argv = [process.argv[0] ?? '', ...process.argv.slice(2)]
Object.defineProperty(process.versions, 'electron', { value: electronVersion, enumerable: true })
Object.defineProperty(process, 'type', { value: 'browser', enumerable: true })
Object.defineProperty(process, 'defaultApp', { value: true })
Object.defineProperty(process, 'resourcesPath', { value: path.join(import.meta.dirname, 'resources') })

const inspect = switches.get('inspect')
if (inspect !== undefined) {
  const [port, host = '127.0.0.1'] = (inspect || '9229').split(':').toReversed()
  inspector.open(Number(port), host)
}

provideElectron()
const { app } = await import('./app/theApp.ts')
const { locatedApp } = await import('./locatedApp.ts')
const { startChromium } = await import('./startChromium.ts')
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quitBySignal())
process.on('uncaughtException', error => {
  console.error(error)
  if (!app.isReady()) process.exit(1)
})

const require = createRequire(import.meta.url)
for (const name of requires) require(path.resolve(name))
await import(pathToFileURL(locatedApp.main).href).catch(error => {
  console.error('App threw an error during load\n', error)
  process.exit(1)
})
if (!app.finishing) {
  const { announced } = await startChromium()
  app.becomeReady()
  // Playwright connects on this line, when windows and hooks already stand.
  if (switches.has('remote-debugging-port')) announced.then(line => process.stderr.write(`${line}\n`))
}
