import { basename, join } from 'node:path'
import { ulid } from 'ulid'
import type { FileSystem } from './FileSystem.ts'
import { makeFolderDurably } from './makeFolderDurably.ts'
import { renamePatiently } from './renamePatiently.ts'

/** Moves a damaged file into `folder` under a name nothing there has, and says where it is now. */
export async function setAside(files: FileSystem, path: string, id: string, folder: string): Promise<string> {
  const moved = await clearTheWay(files, folder)
  if (path === folder) return moved ?? path
  await makeFolderDurably(files, folder)
  const target = nameIn(folder, id, path)
  await renamePatiently(files, path, target)
  await files.syncFolder(folder)
  return target
}

/** A file that stands in place of the folder itself moves into it. Where it is now, or null when none stood there. */
async function clearTheWay(files: FileSystem, folder: string): Promise<string | null> {
  if ((await files.examine(folder))?.kind !== 'file') return null
  const meanwhile = `${folder}-${ulid()}`
  await renamePatiently(files, folder, meanwhile)
  await makeFolderDurably(files, folder)
  const target = nameIn(folder, 'library', folder)
  await renamePatiently(files, meanwhile, target)
  return target
}

function nameIn(folder: string, id: string, path: string): string {
  return join(folder, `${id}-${ulid()}-${basename(path)}`)
}
