import { join } from 'node:path'
import type { FileFacts, FileSystem } from '../library/FileSystem.ts'
import { isLeftOut } from './isLeftOut.ts'

export type Walked = { readonly path: string; readonly kind: FileFacts['kind'] }

/** Every file below a folder by its path in it, parted by '/', left-overs passed over. Throws the error of the disk. */
export async function walkFolder(files: FileSystem, folder: string): Promise<readonly Walked[]> {
  const found: Walked[] = []
  for (const { name, kind } of await files.list(folder)) {
    if (isLeftOut(name)) continue
    if (kind !== 'folder') found.push({ path: name, kind })
    else
      for (const below of await walkFolder(files, join(folder, name)))
        found.push({ ...below, path: `${name}/${below.path}` })
  }
  return found
}
