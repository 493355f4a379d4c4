import { join } from 'node:path'
import type { FileSystem } from '../library/FileSystem.ts'

/** Removes a folder of our own making with all that is in it; links are removed, never followed. */
export async function removeFolderWhole(files: FileSystem, folder: string): Promise<void> {
  if ((await files.examine(folder))?.kind !== 'folder') return
  for (const { name, kind } of await files.list(folder))
    if (kind === 'folder') await removeFolderWhole(files, join(folder, name))
    else await files.remove(join(folder, name))
  await files.removeFolder(folder)
}
