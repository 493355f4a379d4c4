import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { electronVite } from './setup/electronVite.ts'
import { projectRoot } from './setup/projectRoot.ts'
import { runNode } from './setup/runNode.ts'

// Runs after every install: builds the app, and links its command so that `npx copydesk` works in this folder.
const bin = path.join(projectRoot, 'node_modules', '.bin')
const link = path.join(bin, 'copydesk')
mkdirSync(bin, { recursive: true })
rmSync(link, { force: true })
symlinkSync(path.join('..', '..', 'scripts', 'copydesk.mjs'), link)
process.exitCode = await runNode(electronVite, ['build', '--logLevel', 'warn'])
