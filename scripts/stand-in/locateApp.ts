import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

export interface LocatedApp {
  readonly root: string
  readonly main: string
  readonly manifest: {
    readonly name?: string
    readonly productName?: string
    readonly version?: string
    readonly main?: string
  }
}

const require = createRequire(import.meta.url)
const readManifest = (folder: string): LocatedApp['manifest'] =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))

/** Finds the app's main script as Electron does: a folder with a package.json, or a script inside one. */
export function locateApp(appPath: string): LocatedApp {
  const target = path.resolve(appPath)
  if (existsSync(target) && statSync(target).isDirectory()) {
    const manifest = readManifest(target)
    return { root: target, main: require.resolve(path.join(target, manifest.main ?? 'index.js')), manifest }
  }
  const main = require.resolve(target)
  for (let folder = path.dirname(main); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'package.json')))
      return { root: folder, main, manifest: readManifest(folder) }
    if (folder === path.dirname(folder)) return { root: path.dirname(main), main, manifest: {} }
  }
}
