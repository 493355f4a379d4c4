import { dirname, join } from 'node:path'
import { Refusal } from '../../shared/Refusal.ts'
import { errorCode } from './errorCode.ts'
import type { FileFacts, FileSystem } from './FileSystem.ts'
import { renamePatiently } from './renamePatiently.ts'
import { isGone, leaveTemporary } from './temporariesLeft.ts'
import { withTemporaryName } from './temporaryName.ts'
import { whyNotWritten } from './whyNotWritten.ts'

/** What is to stand there; a function makes it while the disk makes room, and may be called twice. */
type Bytes = Uint8Array | (() => Uint8Array)

/** For who must know what their file replaces. */
export type Replacing = {
  /** What stands in the place, just before it is replaced; throws ChangedOutside to leave it. */
  mayReplace(facts: FileFacts | null): void
  /** Work for the time the disk takes the bytes. */
  meanwhile(): unknown
  /** The new file stands there now. */
  replaced(facts: FileFacts | null): void
}

/**
 * Puts `bytes` at `path`, whole or not at all, and returns only when they would survive a power cut: new
 * temporary file beside it, write, fsync, close, rename, fsync of the folder. After a failed fsync the kernel
 * may have dropped the bytes and call the next one a success, so a failure starts again once from memory with
 * a new file. Throws Refusal 'not-saved'; what stood at `path` is then still whole.
 */
export async function writeDurably(
  files: FileSystem,
  path: string,
  bytes: Bytes,
  replacing?: Replacing,
): Promise<void> {
  try {
    await writeOnce(files, path, bytes, replacing)
  } catch (first) {
    if (first instanceof Refusal) throw first
    try {
      await writeOnce(files, path, bytes, replacing)
    } catch (cause) {
      if (cause instanceof Refusal) throw cause
      throw new Refusal(
        'not-saved',
        `Not saved: ${whyNotWritten(errorCode(cause))} and save again; the version saved before is safe.`,
        { cause },
      )
    }
  }
}

async function writeOnce(
  files: FileSystem,
  path: string,
  bytes: Bytes,
  replacing?: Replacing,
): Promise<void> {
  await withTemporaryName(name => replaceBy(files, join(dirname(path), name), path, bytes, replacing))
  await files.syncFolder(dirname(path))
}

async function replaceBy(
  files: FileSystem,
  temporary: string,
  path: string,
  bytes: Bytes,
  replacing: Replacing | undefined,
): Promise<void> {
  try {
    const [room, made] = await Promise.allSettled([files.create(temporary), soon(bytes)])
    if (room.status === 'rejected') throw room.reason
    const file = room.value
    let written = false
    try {
      if (made.status === 'rejected') throw made.reason
      await file.write(made.value)
      await Promise.all([file.sync(), soon(replacing?.meanwhile)])
      written = true
    } finally {
      if (written) await file.close()
      else await file.close().catch(keepFirstError)
    }
    const [facts, before] = replacing
      ? await Promise.all([files.examine(temporary), files.examine(path)])
      : [null, null]
    replacing?.mayReplace(before)
    await renamePatiently(files, temporary, path)
    replacing?.replaced(facts)
  } catch (error) {
    await giveUp(files, temporary)
    throw error
  }
}

/** Asked of the disk first, then made here while it is at work. */
async function soon<T>(work: T | (() => T)): Promise<T> {
  await null
  return work instanceof Function ? work() : work
}

/** Tidying up after a failure must not hide it; what cannot be removed now is removed later. */
async function giveUp(files: FileSystem, temporary: string): Promise<void> {
  if (await isGone(files, temporary)) return
  await files.remove(temporary).catch(() => leaveTemporary(files, temporary))
}

/** The first error says more than that of closing after it. */
function keepFirstError(): void {}
