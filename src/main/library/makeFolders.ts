import { dirname } from 'node:path'
import type { FileSystem } from './FileSystem.ts'

/** Makes a folder and whichever above it are missing; whoever needs them after a power cut syncs them. */
export async function makeFolders(files: FileSystem, path: string): Promise<void> {
  if (!(await files.examine(dirname(path)))) await makeFolders(files, dirname(path))
  await files.makeFolder(path)
}
