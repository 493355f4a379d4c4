import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { findChromium } from './findChromium.ts'

/** What this needs of the machine; a test gives its own. */
export interface Machine {
  find(): string | undefined
  isRoot: boolean
  /** The `ID` and `ID_LIKE` of /etc/os-release. */
  distribution: string
  run(command: string, args: readonly string[]): boolean
  say(line: string): void
}

const wanted = 'Electron cannot be fetched here and no Chromium is installed'

/** Finds Chromium, or installs it where that is ours to do; undefined after one line that says what to run. */
export function ensureChromium(machine: Machine = thisMachine()): string | undefined {
  const found = machine.find()
  if (found) return found
  const isDebian = /\b(debian|ubuntu)\b/.test(machine.distribution)
  if (!isDebian) {
    machine.say(`${wanted}: install Chromium or Google Chrome, or set COPYDESK_CHROMIUM to its program.`)
    return undefined
  }
  if (!machine.isRoot) {
    machine.say(`${wanted}: run "sudo apt-get update && sudo apt-get install -y chromium", then try again.`)
    return undefined
  }
  machine.say(`${wanted}: installing it with apt-get.`)
  const installed =
    machine.run('apt-get', ['update', '-qq']) &&
    machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  const chromium = installed ? machine.find() : undefined
  if (!chromium)
    machine.say('The installation failed: run "apt-get update && apt-get install -y chromium" to see why.')
  return chromium
}

function thisMachine(): Machine {
  return {
    find: findChromium,
    isRoot: process.getuid?.() === 0,
    distribution: readDistribution(),
    run: (command, args) =>
      spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: aptEnvironment() }).status ===
      0,
    say: line => process.stderr.write(`${line}\n`),
  }
}

const aptEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, DEBIAN_FRONTEND: 'noninteractive' })

function readDistribution(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8')
      .split('\n')
      .filter(line => /^ID(_LIKE)?=/.test(line))
      .join(' ')
  } catch {
    return ''
  }
}
