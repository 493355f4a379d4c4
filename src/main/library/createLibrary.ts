import { resolve } from 'node:path'
import type { Newsroom } from '../../shared/article/Newsroom.ts'
import { Refusal } from '../../shared/Refusal.ts'
import { enterLibrary } from './enterLibrary.ts'
import type { FileSystem } from './FileSystem.ts'
import type { FolderLibrary } from './FolderLibrary.ts'
import { isLibrary } from './isLibrary.ts'
import type { Library } from './Library.ts'
import type { LibraryOptions } from './LibraryOptions.ts'
import { libraryPaths } from './libraryPaths.ts'
import { makeFoldersDurably } from './makeFoldersDurably.ts'
import { nodeFileSystem } from './nodeFileSystem.ts'
import { isTemporaryName } from './temporaryName.ts'

/** A library whose making was cut short may be made again. */
const OURS = new Set(['articles', 'media', 'lock'])
/** What file managers and disks leave in any folder. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory', '.stfolder', 'lost+found'])

/**
 * Makes a library in a new or empty folder and opens it. Throws Refusal 'collision' where a library or other
 * people's files are, 'not-writable', 'not-saved', or 'library-locked' while another program makes one there.
 */
export async function createLibrary(
  folder: string,
  newsroom: Newsroom,
  options: Omit<LibraryOptions, 'readOnly'> = {},
): Promise<Library> {
  const { files = nodeFileSystem } = options
  const home = resolve(folder)
  const { articles, media } = libraryPaths(home)
  try {
    await mustBeFree(files, home)
    for (const path of [articles, media]) await makeFoldersDurably(files, path)
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    throw new Refusal('not-writable', `A library cannot be made in "${home}"; choose another folder.`, {
      cause,
    })
  }
  return found(files, await enterLibrary(home, options), newsroom)
}

/** Only now, under the lock, is it certain that nobody else made one in the meantime. */
async function found(files: FileSystem, library: FolderLibrary, newsroom: Newsroom): Promise<Library> {
  try {
    if (await isLibrary(files, library.folder)) throw taken(library.folder)
    await library.updateNewsroom(newsroom)
    await library.settle()
    return library
  } catch (error) {
    await library.close()
    throw error
  }
}

async function mustBeFree(files: FileSystem, home: string): Promise<void> {
  const facts = await files.examine(home)
  if (!facts) return
  if (facts.kind === 'file')
    throw new Refusal('collision', `"${home}" is a file; choose a new or empty folder.`)
  if (await isLibrary(files, home)) throw taken(home)
  for (const { name } of await files.list(home))
    if (!OURS.has(name) && !LITTER.has(name) && !isTemporaryName(name))
      throw new Refusal('collision', `"${home}" holds other files; choose a new or empty folder.`)
}

function taken(home: string): Refusal {
  return new Refusal('collision', `There is a library in "${home}" already; open it instead.`)
}
