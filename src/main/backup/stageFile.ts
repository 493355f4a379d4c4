import { dirname, join } from 'node:path'
import type { FileSystem } from '../library/FileSystem.ts'
import { makeFolders } from '../library/makeFolders.ts'
import type { Sink } from './proveFiles.ts'

/** Takes one file of a backup into a folder being made; what was not proven does not stay. */
export async function stageFile(files: FileSystem, folder: string, path: string): Promise<Sink> {
  const place = join(folder, path)
  await makeFolders(files, dirname(place))
  const file = await files.create(place)
  return {
    write: chunk => file.write(chunk),
    async end(keep) {
      try {
        if (keep) await file.sync()
      } finally {
        await file.close()
      }
      if (!keep) await files.remove(place)
    },
  }
}
