import { describe, expect, test } from 'vitest'
import { ensureChromium, type Machine } from '../../../scripts/setup/ensureChromium.ts'

/** A machine that writes down what was said and run; `apt-get install` puts Chromium there unless it fails. */
function createMachine(machine: Partial<Machine> & { readonly aptWorks?: boolean } = {}) {
  const said: string[] = []
  const ran: string[] = []
  let installed = false
  const base: Machine = {
    find: () => (installed ? '/usr/bin/chromium' : undefined),
    isRoot: true,
    distribution: 'ID=debian',
    run(command, args) {
      expect(said).toHaveLength(1)
      ran.push([command, ...args].join(' '))
      installed = machine.aptWorks !== false && args.includes('install')
      return machine.aptWorks !== false
    },
    say: line => said.push(line),
    ...machine,
  }
  return { machine: base, said, ran }
}

describe('ensureChromium', () => {
  test('an installed one is taken without a word', () => {
    const { machine, said, ran } = createMachine({ find: () => '/opt/chromium' })
    expect(ensureChromium(machine)).toBe('/opt/chromium')
    expect([...said, ...ran]).toEqual([])
  })

  test('root on Debian is told first, then it is installed', () => {
    const { machine, said, ran } = createMachine()
    expect(ensureChromium(machine)).toBe('/usr/bin/chromium')
    expect(said).toEqual([expect.stringContaining('installing it with apt-get')])
    expect(ran).toEqual(['apt-get update -qq', 'apt-get install -y -qq --no-install-recommends chromium'])
  })

  test('an installation that fails says what to run', () => {
    const { machine, said } = createMachine({ aptWorks: false, distribution: 'ID=ubuntu' })
    expect(ensureChromium(machine)).toBe(undefined)
    expect(said.at(-1)).toContain('apt-get update && apt-get install -y chromium')
  })

  test('anyone else gets one line with the command, and nothing is run', () => {
    const { machine, said, ran } = createMachine({ isRoot: false })
    expect(ensureChromium(machine)).toBe(undefined)
    expect(said).toEqual([expect.stringContaining('sudo apt-get update && sudo apt-get install -y chromium')])
    expect(ran).toEqual([])
  })

  test('another system is told what is needed', () => {
    const { machine, said, ran } = createMachine({ distribution: 'ID=fedora' })
    expect(ensureChromium(machine)).toBe(undefined)
    expect(said).toEqual([expect.stringContaining('COPYDESK_CHROMIUM')])
    expect(ran).toEqual([])
  })
})
