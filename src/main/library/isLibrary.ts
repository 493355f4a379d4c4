import type { FileSystem } from './FileSystem.ts'
import { isStoryId, libraryPaths } from './libraryPaths.ts'
import { openEnvelope } from './openEnvelope.ts'

/**
 * Whether a folder is a library: its newsroom.json is whole, or where that is lost or damaged, there is a
 * story or a version of the newsroom. Another program's newsroom.json or `articles` does not make one.
 * Throws the error of the disk.
 */
export async function isLibrary(files: FileSystem, folder: string): Promise<boolean> {
  const { newsroom, articles, revisions } = libraryPaths(folder)
  if ((await files.examine(newsroom))?.kind === 'file') {
    const bytes = await files.read(newsroom)
    try {
      openEnvelope(bytes, 'newsroom', 'newsroom')
      return true
    } catch {
      // Damaged or somebody else's: what stands beside it tells.
    }
  }
  return (
    (await holds(files, articles, ({ name, kind }) => kind === 'folder' && isStoryId(name))) ||
    (await holds(files, revisions, ({ name }) => /^\d+\.json\.gz$/.test(name)))
  )
}

type Listed = Awaited<ReturnType<FileSystem['list']>>[number]

async function holds(
  files: FileSystem,
  folder: string,
  wanted: (entry: Listed) => boolean,
): Promise<boolean> {
  return (await files.examine(folder))?.kind === 'folder' && (await files.list(folder)).some(wanted)
}
