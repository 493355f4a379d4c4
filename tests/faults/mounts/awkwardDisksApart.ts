import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Tally } from '../Tally.ts'

const PROGRAM = join(import.meta.dirname, '..', 'programs', 'awkwardDisks.ts')

/** Disks that fill up (`full` runs) or go away (`lost` runs of each kind), in a mount namespace of their own. */
export async function awkwardDisksApart(
  full: number,
  lost: number,
  seed: number,
): Promise<Map<string, Tally>> {
  const { stdout } = await promisify(execFile)('unshare', [
    '--mount',
    '--propagation',
    'private',
    process.execPath,
    PROGRAM,
    ...[full, lost, seed].map(String),
  ])
  const tallies: Record<string, Tally> = JSON.parse(stdout)
  return new Map(Object.entries(tallies).map(([name, tally]) => [name, Tally.from(tally)]))
}
