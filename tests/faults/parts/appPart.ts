import { electronVite } from '../../../scripts/setup/electronVite.ts'
import { runNode } from '../../../scripts/setup/runNode.ts'
import { killApps } from '../app/killApps.ts'
import type { Part } from '../Part.ts'

const KILLS = 100

export const appPart: Part = {
  name: 'app',
  run: async ({ seed, share }) => {
    const failed = await runNode(electronVite, ['build', '--logLevel', 'error'])
    if (failed) throw new Error('the app could not be built')
    const tally = await killApps(Math.ceil(KILLS * share), seed)
    return [{ fault: 'kill -9 of the app while typing', tally, note: 'main process 3 of 4, page 1 of 4' }]
  },
}
