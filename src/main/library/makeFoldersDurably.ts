import { dirname } from 'node:path'
import type { FileSystem } from './FileSystem.ts'
import { makeFolderDurably } from './makeFolderDurably.ts'

/** Makes a folder and whichever folders above it are missing, each as makeFolderDurably does. */
export async function makeFoldersDurably(files: FileSystem, path: string): Promise<void> {
  const above = dirname(path)
  if (above !== path && !(await files.examine(path))) await makeFoldersDurably(files, above)
  await makeFolderDurably(files, path)
}
