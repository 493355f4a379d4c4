import { parseCommandLine } from './parseCommandLine.ts'

const commandLine = parseCommandLine(process.argv.slice(2))
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** What this start was asked for. Playwright alone asks for a free debugging port by the number 0. */
export const launchOptions = {
  ...commandLine,
  underTest: commandLine.switches.get('remote-debugging-port') === '0',
  headless: commandLine.switches.has('headless') || !hasDisplay,
}
