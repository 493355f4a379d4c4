import { dirname, join } from 'node:path'
import { Refusal } from '../../shared/Refusal.ts'
import { errorCode } from './errorCode.ts'
import type { FileFacts, FileSystem } from './FileSystem.ts'
import { ChangedOutside } from './outside/ChangedOutside.ts'
import { renamePatiently } from './renamePatiently.ts'
import { isGone, leaveTemporary } from './temporariesLeft.ts'
import { withTemporaryName } from './temporaryName.ts'
import { whyNotWritten } from './whyNotWritten.ts'

/** For who must know what their file replaces. */
export type Replacing = {
  /** What stands in the place, just before it is replaced; throws ChangedOutside to leave it. */
  mayReplace(facts: FileFacts | null): void
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
  bytes: Uint8Array,
  replacing?: Replacing,
): Promise<void> {
  try {
    await writeOnce(files, path, bytes, replacing)
  } catch (first) {
    if (first instanceof ChangedOutside) throw first
    try {
      await writeOnce(files, path, bytes, replacing)
    } catch (cause) {
      if (cause instanceof ChangedOutside) throw cause
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
  bytes: Uint8Array,
  replacing?: Replacing,
): Promise<void> {
  await withTemporaryName(name => replaceBy(files, join(dirname(path), name), path, bytes, replacing))
  await files.syncFolder(dirname(path))
}

async function replaceBy(
  files: FileSystem,
  temporary: string,
  path: string,
  bytes: Uint8Array,
  replacing: Replacing | undefined,
): Promise<void> {
  try {
    const file = await files.create(temporary)
    let written = false
    try {
      await file.write(bytes)
      await file.sync()
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

/** Tidying up after a failure must not hide it; what cannot be removed now is removed later. */
async function giveUp(files: FileSystem, temporary: string): Promise<void> {
  if (await isGone(files, temporary)) return
  await files.remove(temporary).catch(() => leaveTemporary(files, temporary))
}

/** The first error says more than that of closing after it. */
function keepFirstError(): void {}
