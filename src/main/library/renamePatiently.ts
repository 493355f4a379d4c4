import { errorCode } from './errorCode.ts'
import type { FileSystem } from './FileSystem.ts'

/** Windows refuses a rename while a virus scanner or an indexer looks at the file; it lets go within a second. */
const BUSY = new Set(['EPERM', 'EBUSY', 'EACCES'])
const PAUSES_MS = [5, 10, 20, 40, 80, 160, 320]

/** Renames, waiting up to 635 ms in all for a busy file. Throws the last error. */
export async function renamePatiently(files: FileSystem, from: string, to: string): Promise<void> {
  for (const pause of PAUSES_MS) {
    try {
      return await files.rename(from, to)
    } catch (error) {
      if (!BUSY.has(errorCode(error))) throw error
      await files.pause(pause)
    }
  }
  await files.rename(from, to)
}
