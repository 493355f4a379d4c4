import { mkdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { launchOptions } from '../launchOptions.ts'
import { locatedApp } from '../locatedApp.ts'

const executable = path.join(import.meta.dirname, '..', 'electron')
const inHome = (name: string) => (): string => path.join(os.homedir(), name)

let name = locatedApp.manifest.productName ?? locatedApp.manifest.name ?? 'Electron'
const chosen = new Map<string, string>()
const asked = launchOptions.switches.get('user-data-dir')
if (asked) chosen.set('userData', path.resolve(asked))

const defaults: Readonly<Record<string, () => string>> = {
  home: () => os.homedir(),
  appData: () => process.env.XDG_CONFIG_HOME || path.join(os.homedir(), '.config'),
  userData: () => path.join(applicationPaths.get('appData'), name),
  sessionData: () => applicationPaths.get('userData'),
  temp: () => os.tmpdir(),
  exe: () => executable,
  module: () => executable,
  logs: () => path.join(applicationPaths.get('userData'), 'logs'),
  crashDumps: () => path.join(applicationPaths.get('userData'), 'Crashpad'),
  desktop: inHome('Desktop'),
  documents: inHome('Documents'),
  downloads: inHome('Downloads'),
  music: inHome('Music'),
  pictures: inHome('Pictures'),
  videos: inHome('Videos'),
}

/** Where the app keeps things, and the name that decides it. */
export const applicationPaths = {
  get name(): string {
    return name
  },
  set name(next: string) {
    name = next
  },
  get(key: string): string {
    const found = chosen.get(key) ?? defaults[key]?.()
    if (found === undefined) throw new Error(`Failed to get '${key}' path`)
    return found
  },
  set(key: string, folder: string): void {
    if (!path.isAbsolute(folder)) throw new Error('Path must be absolute')
    mkdirSync(folder, { recursive: true })
    chosen.set(key, folder)
  },
}
