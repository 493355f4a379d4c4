import { dirname } from 'node:path'
import type { FileSystem } from './FileSystem.ts'

/**
 * Makes a folder in one that is there, and returns once its name is on the disk itself: what is written into a
 * folder whose own name is lost is lost with it. One that is there stays as it is. Throws the error of the disk.
 */
export async function makeFolderDurably(files: FileSystem, path: string): Promise<void> {
  if ((await files.examine(path))?.kind === 'folder') return
  await files.makeFolder(path)
  try {
    await files.syncFolder(dirname(path))
  } catch (error) {
    // The next try must not find it and take its name for safe.
    await files.removeFolder(path).catch(() => undefined)
    throw error
  }
}
