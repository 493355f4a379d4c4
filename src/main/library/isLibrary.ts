import type { FileSystem } from './FileSystem.ts'
import { LARGEST_STORED } from './LARGEST_STORED.ts'
import { isStoryId, libraryPaths } from './libraryPaths.ts'
import { openEnvelope } from './openEnvelope.ts'

/**
 * Whether a folder is a library: its newsroom.json is whole, or where that is lost or damaged, there is a
 * story or a version of the newsroom. Another program's newsroom.json or `articles` does not make one.
 * Throws the error of the disk.
 */
export async function isLibrary(files: FileSystem, folder: string): Promise<boolean> {
  const { newsroom, articles, revisions } = libraryPaths(folder)
  const facts = await files.examine(newsroom)
  const bytes =
    facts?.kind === 'file' && facts.size <= LARGEST_STORED
      ? await files.read(newsroom).catch((error: unknown) => ({ error }))
      : null
  if (bytes instanceof Uint8Array && isNewsroom(bytes)) return true
  // Damaged, unreadable or somebody else's: what stands beside it tells.
  const known =
    (await holds(files, articles, ({ name, kind }) => kind === 'folder' && isStoryId(name))) ||
    (await holds(files, revisions, ({ name }) => /^\d+\.json\.gz$/.test(name)))
  if (!known && bytes && 'error' in bytes) throw bytes.error
  return known
}

function isNewsroom(bytes: Uint8Array): boolean {
  try {
    openEnvelope(bytes, 'newsroom', 'newsroom')
    return true
  } catch {
    return false
  }
}

type Listed = Awaited<ReturnType<FileSystem['list']>>[number]

async function holds(
  files: FileSystem,
  folder: string,
  wanted: (entry: Listed) => boolean,
): Promise<boolean> {
  return (await files.examine(folder))?.kind === 'folder' && (await files.list(folder)).some(wanted)
}
