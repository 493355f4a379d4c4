import { chooseRuntime } from './setup/chooseRuntime.ts'
import { electronVite } from './setup/electronVite.ts'
import { runNode } from './setup/runNode.ts'

// `npm run dev`: the app with hot reload. electron-vite looks for Electron's own program unless it is told another.
const runtime = chooseRuntime()
if (runtime.kind === 'stand-in') console.log(`Developing in the installed Chromium (${runtime.why}).`)
const args = ['dev', '--watch', ...process.argv.slice(2)]
process.exitCode = await runNode(electronVite, args, { ELECTRON_EXEC_PATH: runtime.executable })
