import path from 'node:path'
import { chooseRuntime } from './setup/chooseRuntime.ts'
import { electronVite } from './setup/electronVite.ts'
import { hasDisplay } from './setup/hasDisplay.ts'
import { isBuildStale } from './setup/isBuildStale.ts'
import { runNode } from './setup/runNode.ts'
import { runProgram } from './setup/runProgram.ts'

// `npm start`: builds if needed and opens the app; arguments after `--` go to the app.
process.exitCode = hasDisplay() ? await openApp() : await runDemo()

async function openApp(): Promise<number> {
  if (isBuildStale()) {
    const failed = await runNode(electronVite, ['build', '--logLevel', 'warn'])
    if (failed) return failed
  }
  const runtime = chooseRuntime()
  if (runtime.kind === 'stand-in') console.log(`Opening Copydesk in the installed Chromium (${runtime.why}).`)
  return runProgram(runtime.executable, ['.', ...process.argv.slice(2)])
}

async function runDemo(): Promise<number> {
  console.log('There is no display here, so no window can open: running "npm run demo" instead.')
  return runNode(path.join(import.meta.dirname, 'demo.ts'), process.argv.slice(2))
}
