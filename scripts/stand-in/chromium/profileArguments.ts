import { launchOptions } from '../launchOptions.ts'

/** What both the browser and each of its windows are started with. */
export function profileArguments(profile: string): string[] {
  const isRoot = process.getuid?.() === 0
  return [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...(launchOptions.headless ? ['--headless=new'] : []),
    // Chromium refuses to start its sandbox for root.
    ...(isRoot || launchOptions.switches.has('no-sandbox') ? ['--no-sandbox', '--test-type'] : []),
  ]
}
