import { join } from 'node:path'
import { ulid } from 'ulid'
import type { FileSystem } from './FileSystem.ts'
import type { LibraryPaths } from './libraryPaths.ts'

/**
 * Moves a folder that stands in place of the lock into `damaged`, and says where it is now; null when none
 * stands there or it cannot be moved. A folder can only be renamed over an empty folder, so a lock that another
 * program takes in the same moment is never moved.
 */
export async function clearLock(
  files: FileSystem,
  { lock, damaged }: Pick<LibraryPaths, 'lock' | 'damaged'>,
): Promise<string | null> {
  try {
    if ((await files.examine(lock))?.kind !== 'folder') return null
    const target = join(damaged, `library-${ulid()}-lock`)
    await files.makeFolder(damaged)
    await files.makeFolder(target)
    await files.rename(lock, target)
    return target
  } catch {
    return null
  }
}
