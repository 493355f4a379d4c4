import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLibrary } from '../../../src/main/library/createLibrary.ts'
import { nodeFileSystem } from '../../../src/main/library/nodeFileSystem.ts'
import { aNewsroom } from '../aNewsroom.ts'
import { checkLibrary, type Trouble } from '../checkLibrary.ts'
import { killedWriter } from '../kills/killedWriter.ts'
import type { Said } from '../kills/Said.ts'
import { Ledger } from '../Ledger.ts'
import { Random } from '../Random.ts'
import { Tally } from '../Tally.ts'
import type { DiskRecord } from './DiskLog.ts'
import { diskAtCut } from './diskAtCut.ts'
import { mountAfterCut } from './mountAfterCut.ts'
import { RecordedDisk } from './RecordedDisk.ts'

const DISK = '48M'
const WORK_MS = 2_500
/** No computer is back sooner after a power cut. */
const STARTING_AGAIN_MS = 60_000
const ONE_FILE = 'one-file.json'

export type Cutting = {
  readonly options: string
  readonly cuts: number
  readonly cutsPerDisk: number
  readonly seed: number
}

/** Counts for the library, and for lowdb's own one file beside it on the same disk. */
export type Cut = {
  readonly library: Tally
  readonly oneFile: Tally
  /** How often ext4 itself did not come up without e2fsck. */
  mended: number
}

/**
 * Lets writers work on a new disk, and looks at it as it stands after a power cut at random instants of that.
 * Needs a mount namespace of its own (unshare --mount), so that nothing stays mounted whatever happens.
 */
export async function cutPower({ options, cuts, cutsPerDisk, seed }: Cutting): Promise<Cut> {
  const scratch = mkdtempSync(join(tmpdir(), 'copydesk-power-'))
  execFileSync('mount', ['-t', 'tmpfs', 'copydesk-faults', scratch])
  const random = new Random(seed)
  const cut = { library: new Tally(), oneFile: new Tally(), mended: 0 }
  try {
    const template = join(scratch, 'template')
    execFileSync('truncate', ['-s', DISK, template])
    const whole = 'lazy_itable_init=0,lazy_journal_init=0'
    // Small groups, so that so small a disk has a second superblock, as every real one has.
    execFileSync('mkfs.ext4', ['-q', '-F', '-b', '4096', '-g', '4096', '-E', whole, template])
    for (let done = 0; done < cuts; done += cutsPerDisk)
      await session(template, options, Math.min(cutsPerDisk, cuts - done), random, cut)
  } finally {
    execFileSync('umount', ['-l', scratch])
    rmSync(scratch, { recursive: true })
  }
  return cut
}

async function session(
  template: string,
  options: string,
  cuts: number,
  random: Random,
  cut: Cut,
): Promise<void> {
  const scratch = mkdtempSync(join(template, '..', 'session-'))
  const recorded = await RecordedDisk.start(template, options, scratch)
  const folder = join(recorded.folder, 'Library')
  await (await createLibrary(folder, aNewsroom)).close()
  execFileSync('sync', ['-f', recorded.folder])
  const from = process.hrtime.bigint()
  const oneFile = startOneFile(join(recorded.folder, ONE_FILE))
  const seed = random.below(1_000_000)
  const said = await killedWriter('writer', [folder, `${seed}`, '0', '[]'], {
    after: 'first word',
    ms: WORK_MS,
  })
  const saidOfOne = await oneFile.end()
  const records = await recorded.end()

  const image = readFileSync(template)
  const first = records.findIndex(({ at }) => at > from)
  const mounted = join(scratch, 'after')
  mkdirSync(mounted)
  for (let index = 0; index < cuts; index += 1) {
    const at = first + random.below(records.length - first)
    const after = join(scratch, 'cut')
    writeFileSync(after, diskAtCut(image, records, at, random))
    const now = timeOf(records, at)
    const how = `${options}, disk call ${at} of ${records.length}, writer ${seed}`
    const found = mountAfterCut(after, options, mounted)
    if (found.state === 'gone') {
      cut.library.add([{ kind: 'unreadable', what: `the disk does not come back: ${found.why}` }], how)
      continue
    }
    if (found.state === 'mended') cut.mended += 1
    cut.library.add(await libraryTroubles(join(mounted, 'Library'), said, now), how)
    cut.oneFile.add(oneFileTroubles(join(mounted, ONE_FILE), saidOfOne, now), how)
    execFileSync('umount', [mounted])
  }
  rmSync(scratch, { recursive: true })
}

function timeOf(records: readonly DiskRecord[], at: number): bigint {
  return records[at]?.at ?? 0n
}

function libraryTroubles(folder: string, said: readonly Said[], now: bigint): Promise<readonly Trouble[]> {
  const ledger = new Ledger()
  for (const { word, facts, at } of said) if (at <= now) ledger[word](facts)
  const options = { files: nodeFileSystem, now: () => Date.now() + STARTING_AGAIN_MS }
  return checkLibrary(folder, ledger, options)
}

type SaidOfOne = { readonly n: number; readonly at: bigint }

function startOneFile(file: string): { end(): Promise<readonly SaidOfOne[]> } {
  const program = join(import.meta.dirname, '..', 'programs', 'oneFileWriter.ts')
  const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', more => {
    text += more
  })
  return {
    end: async () => {
      const ended = once(child, 'close')
      child.kill('SIGKILL')
      await ended
      const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n')
      return lines.filter(Boolean).map(line => {
        const { n, at }: { n: number; at: string } = JSON.parse(line)
        return { n, at: BigInt(at) }
      })
    },
  }
}

function oneFileTroubles(file: string, said: readonly SaidOfOne[], now: bigint): Trouble[] {
  const acknowledged = said.findLast(({ at }) => at <= now)?.n ?? 0
  if (acknowledged === 0) return []
  try {
    const { n }: { n: number } = JSON.parse(readFileSync(file, 'utf8'))
    return n >= acknowledged ? [] : [{ kind: 'lost', what: `${n} instead of ${acknowledged}` }]
  } catch (error) {
    return [{ kind: 'unreadable', what: `${error}` }]
  }
}
