import { basename, join } from 'node:path'
import { ulid } from 'ulid'
import type { FileSystem } from './FileSystem.ts'
import { renamePatiently } from './renamePatiently.ts'

/** Moves a damaged file into `folder` under a name nothing there has, and says where it is now. */
export async function setAside(files: FileSystem, path: string, id: string, folder: string): Promise<string> {
  await files.makeFolder(folder)
  const target = join(folder, `${id}-${ulid()}-${basename(path)}`)
  await renamePatiently(files, path, target)
  await files.syncFolder(folder)
  return target
}
