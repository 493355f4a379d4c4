import { LibraryIndex } from '../../LibraryIndex.ts'
import { libraryPaths } from '../../libraryPaths.ts'
import { setAside } from '../../setAside.ts'
import type { Survey } from '../Survey.ts'

/** Made anew from the stories as they were read. */
export async function mendIndex({ files, home, entries }: Survey): Promise<string> {
  const { index, damaged } = libraryPaths(home)
  if ((await files.examine(index))?.kind === 'folder') await setAside(files, index, 'library', damaged)
  await LibraryIndex.write(files, index, entries)
  return `The list was made anew from ${entries.length} ${entries.length === 1 ? 'story' : 'stories'}.`
}
