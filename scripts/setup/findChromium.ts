import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/** Real programs before wrapper scripts: a wrapper would not pass on the pipe by which Chromium is driven. */
const usualPlaces = [
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium-browser/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const usualNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** The Chromium to use: `COPYDESK_CHROMIUM` if set, else an installed one; undefined when there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.COPYDESK_CHROMIUM) return env.COPYDESK_CHROMIUM
  const folders = (env.PATH ?? '').split(path.delimiter)
  const onPath = usualNames.flatMap(name => folders.map(folder => path.join(folder, name)))
  return [...usualPlaces, ...onPath].find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
