import { join } from 'node:path'
import type { FileSystem } from '../FileSystem.ts'

/** Removes a folder with all that is in it; a link in it is removed, never followed. Throws the disk's error. */
export async function removeTree(files: FileSystem, folder: string): Promise<void> {
  for (const { name, kind } of await files.list(folder)) {
    const path = join(folder, name)
    if (kind === 'folder') await removeTree(files, path)
    else await files.remove(path)
  }
  await files.removeFolder(folder)
}
