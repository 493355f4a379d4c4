import { dirname, join } from 'node:path'
import { errorCode } from '../errorCode.ts'
import type { FileSystem } from '../FileSystem.ts'
import { renamePatiently } from '../renamePatiently.ts'
import { leaveTemporary } from '../temporariesLeft.ts'
import { withTemporaryName } from '../temporaryName.ts'
import type { Computer } from './Computer.ts'
import type { Holder } from './Holder.ts'
import { TWO_LOOKS_MS } from './HoldWatch.ts'
import { judgeHolder, type Verdict } from './judgeHolder.ts'
import { type Held, readHolder } from './readHolder.ts'

export type Acquired =
  | { readonly state: 'held'; readonly tookOver: boolean }
  | { readonly state: 'here' | 'elsewhere'; readonly by: Held }

type Contest = {
  readonly files: FileSystem
  readonly computer: Computer
  readonly me: Holder
  /** A lock that was looked at twice and did not change. */
  readonly still?: Held | undefined
  readonly patient: boolean
  now(): number
}

/**
 * Takes the lock at `path`, from nobody or from a holder that is gone. Only who holds `<path>.<token>`, taken
 * by the same rule, may replace the dead lock with that token; so of any number of contenders one wins, also
 * when a winner dies half-way. Throws the error of the disk.
 */
export async function acquireLock(contest: Contest, path: string): Promise<Acquired> {
  const { files, me } = contest
  for (;;) {
    if (await createWhole(files, path, me)) return { state: 'held', tookOver: false }
    const held = await readHolder(files, path)
    if (!held) continue
    const verdict = same(held, contest.still) ? 'gone' : await judge(contest, held, path)
    if (verdict !== 'gone') return { state: verdict, by: held }
    const guard = `${path}.${held.holder.token}`
    const taken = await acquireLock(contest, guard)
    if (taken.state !== 'held') return taken
    const still = await readHolder(files, path)
    if (still?.holder.token === held.holder.token) {
      await renamePatiently(files, guard, path)
      return { state: 'held', tookOver: true }
    }
    await removeIfThere(files, guard)
  }
}

/**
 * A holder of another computer whose sign of life seems old is looked at twice: its clock may only be wrong, and
 * then its lock changes in between.
 */
async function judge({ files, computer, now, patient }: Contest, held: Held, path: string): Promise<Verdict> {
  const verdict = judgeHolder(held, computer, now())
  if (verdict !== 'gone' || held.holder.pid === 0 || held.holder.host === computer.host) return verdict
  if (!patient) return 'elsewhere'
  await files.pause(TWO_LOOKS_MS)
  return same(held, await readHolder(files, path)) ? 'gone' : 'elsewhere'
}

function same(held: Held, other: Held | null | undefined): boolean {
  return other?.holder.token === held.holder.token && other.seenMs === held.seenMs
}

/**
 * Makes the lock with its content in one step; false when there is one already. Its name is brought to the
 * disk: a lock found after a power cut tells that there is something to sweep.
 */
async function createWhole(files: FileSystem, path: string, me: Holder): Promise<boolean> {
  const bytes = Buffer.from(`${JSON.stringify(me)}\n`, 'utf8')
  if (!(await createLinked(files, path, bytes))) return false
  try {
    await files.syncFolder(dirname(path))
    return true
  } catch (error) {
    await removeIfThere(files, path)
    throw error
  }
}

function createLinked(files: FileSystem, path: string, bytes: Uint8Array): Promise<boolean> {
  return withTemporaryName(async name => {
    const temporary = join(dirname(path), name)
    try {
      await writeNew(files, temporary, bytes)
      return await files.link(temporary, path).then(
        () => true,
        error => errorCode(error) !== 'EEXIST' && createWithoutLinks(files, path, bytes),
      )
    } finally {
      await removeIfThere(files, temporary)
    }
  })
}

/** Some disks (FAT, a few network ones) know no hard links. */
async function createWithoutLinks(files: FileSystem, path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await writeNew(files, path, bytes)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    await removeIfThere(files, path)
    throw error
  }
}

/** A failure here changes nothing about who holds the lock; what stays is removed later. */
async function removeIfThere(files: FileSystem, path: string): Promise<void> {
  await files.remove(path).catch(error => {
    if (errorCode(error) !== 'ENOENT') leaveTemporary(files, path)
  })
}

async function writeNew(files: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await files.create(path)
  try {
    await file.write(bytes)
  } finally {
    await file.close()
  }
}
