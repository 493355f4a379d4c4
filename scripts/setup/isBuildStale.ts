import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from './projectRoot.ts'

const sources = ['src', 'resources', 'package.json', 'electron.vite.config.ts']
const products = ['out/main/index.js', 'out/renderer/index.html']

/** Whether `out/` is missing or older than what it is built from. */
export function isBuildStale(root = projectRoot): boolean {
  const built = products.map(name => path.join(root, name))
  if (!built.every(file => existsSync(file))) return true
  const builtAt = Math.min(...built.map(file => statSync(file).mtimeMs))
  return sources.some(name => newestIn(path.join(root, name)) > builtAt)
}

function newestIn(place: string): number {
  if (!existsSync(place)) return 0
  const { mtimeMs } = statSync(place)
  if (!statSync(place).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(place).map(name => newestIn(path.join(place, name))))
}
