import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Tally } from '../Tally.ts'
import type { Cut, Cutting } from './cutPower.ts'

const PROGRAM = join(import.meta.dirname, '..', 'programs', 'powerCuts.ts')

/** cutPower in a mount namespace of its own: whatever ends it, nothing stays mounted. */
export async function cutPowerApart({ options, cuts, cutsPerDisk, seed }: Cutting): Promise<Cut> {
  const words = [options, cuts, cutsPerDisk, seed].map(String)
  const { stdout } = await promisify(execFile)('unshare', [
    '--mount',
    '--propagation',
    'private',
    process.execPath,
    PROGRAM,
    ...words,
  ])
  const { library, oneFile, mended }: Cut = JSON.parse(stdout)
  return { library: Tally.from(library), oneFile: Tally.from(oneFile), mended }
}
