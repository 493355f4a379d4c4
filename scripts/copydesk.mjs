#!/usr/bin/env node
// The command line. The app is built for Node 24; an older Node hands over to the one that the project installs.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const self = fileURLToPath(import.meta.url)
const root = path.resolve(path.dirname(self), '..')
const newerNode = path.join(root, 'node_modules', '.bin', 'node')
const isOld = Number.parseInt(process.versions.node, 10) < 24

if (isOld && existsSync(newerNode)) {
  const { status } = spawnSync(newerNode, [self, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(status ?? 1)
}
if (isOld) {
  console.error(
    `copydesk needs Node 24 or newer, and this is ${process.versions.node}: run "npm install" in ${root} first.`,
  )
  process.exit(1)
}
const built = path.join(root, 'out', 'main', 'cli.js')
if (!existsSync(built)) {
  console.error(`copydesk is not built yet: run "npm run build" in ${root} first.`)
  process.exit(1)
}
await import(pathToFileURL(built).href)
