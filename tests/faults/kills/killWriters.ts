import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLibrary } from '../../../src/main/library/createLibrary.ts'
import { nodeFileSystem } from '../../../src/main/library/nodeFileSystem.ts'
import { aNewsroom } from '../aNewsroom.ts'
import { checkLibrary } from '../checkLibrary.ts'
import { Ledger } from '../Ledger.ts'
import { Random } from '../Random.ts'
import { Tally } from '../Tally.ts'
import { backupTroubles } from './backupTroubles.ts'
import { killedWriter, type Moment } from './killedWriter.ts'

/** A library grows with every round, and opening it with it. */
const KILLS_PER_LIBRARY = 25
/** How long a writer works before it is killed, at most. */
const WORK_MS = 250
const START_MS = 400

/** Mostly what a person does at the desk; in between an import and a backup by the command line's own code. */
const PROGRAMS = ['writer', 'writer', 'importer', 'writer', 'backuper'] as const

export type Killing = {
  readonly kills: number
  /** Writers at work at the same time, each on a library of its own. */
  readonly lanes: number
  readonly seed: number
}

/** Kills writers at random instants; after each, the library must hold all that was acknowledged. */
export async function killWriters({ kills, lanes, seed }: Killing): Promise<Tally> {
  const tally = new Tally()
  let left = kills
  const lane = async (random: Random): Promise<void> => {
    while (left > 0) {
      const mine = Math.min(left, KILLS_PER_LIBRARY)
      left -= mine
      await killOverAndOver(mine, random, tally)
    }
  }
  await Promise.all(Array.from({ length: lanes }, (_, index) => lane(new Random(seed + index))))
  return tally
}

async function killOverAndOver(kills: number, random: Random, tally: Tally): Promise<void> {
  const above = await mkdtemp(join(tmpdir(), 'copydesk-kills-'))
  try {
    const folder = join(above, 'Library')
    await (await createLibrary(folder, aNewsroom)).close()
    const ledger = new Ledger()
    let backups = 0
    for (let round = 0; round < kills; round += 1) {
      const seed = random.below(1_000_000)
      const stories = JSON.stringify([...ledger.stories.values()])
      const args = [folder, `${seed}`, `${(round + 1) * 100_000}`, stories]
      const program = PROGRAMS[round % PROGRAMS.length] ?? 'writer'
      const said = await killedWriter(program, args, aMoment(random))
      for (const { word, facts } of said) ledger[word](facts)
      if (program === 'backuper') backups += Math.max(0, said.length - 1)
      const found = [
        ...(await checkLibrary(folder, ledger, { files: nodeFileSystem })),
        ...(await backupTroubles(join(above, 'backups'), backups)),
      ]
      tally.add(found, `${program}, seed ${seed}, round ${round}`)
    }
  } finally {
    await rm(above, { recursive: true, force: true })
  }
}

/** Mostly at work, now and then while the library is being opened. */
function aMoment(random: Random): Moment {
  if (random.below(10) === 0) return { after: 'start', ms: random.below(START_MS) }
  return { after: 'first word', ms: random.next() * WORK_MS }
}
