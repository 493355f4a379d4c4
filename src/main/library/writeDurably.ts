import { dirname, join } from 'node:path'
import { Refusal } from '../../shared/Refusal.ts'
import { errorCode } from './errorCode.ts'
import type { FileSystem } from './FileSystem.ts'
import { renamePatiently } from './renamePatiently.ts'
import { temporaryName } from './temporaryName.ts'

/**
 * Puts `bytes` at `path`, whole or not at all, and returns only when they would survive a power cut: new
 * temporary file beside it, write, fsync, close, rename, fsync of the folder. After a failed fsync the kernel
 * may have dropped the bytes and call the next one a success, so a failure starts again once from memory with
 * a new file. Throws Refusal 'not-saved'; what stood at `path` is then still whole.
 */
export async function writeDurably(files: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeOnce(files, path, bytes)
  } catch {
    try {
      await writeOnce(files, path, bytes)
    } catch (cause) {
      throw new Refusal('not-saved', sentenceFor(errorCode(cause)), { cause })
    }
  }
}

async function writeOnce(files: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), temporaryName())
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
    await renamePatiently(files, temporary, path)
  } catch (error) {
    await files.remove(temporary).catch(keepFirstError)
    throw error
  }
  await files.syncFolder(dirname(path))
}

/** Tidying up after a failure must not hide it; a temporary file that stays is swept when the library opens. */
function keepFirstError(): void {}

const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space',
  EDQUOT: 'your share of the disk is full. Free some space',
  EROFS: 'the disk cannot be written to. Make it writable',
  EACCES: 'the library folder may not be written to. Allow it',
  EPERM: 'the library folder may not be written to. Allow it',
  ENOENT: 'the library folder is gone. Bring it back',
}

function sentenceFor(code: string): string {
  const why = SENTENCES[code] ?? `the disk reported an error${code && ` (${code})`}. Check the disk`
  return `Not saved: ${why} and save again; the version saved before is safe.`
}
