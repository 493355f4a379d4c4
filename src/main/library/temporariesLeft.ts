import { dirname } from 'node:path'
import type { FileSystem } from './FileSystem.ts'

const left = new WeakMap<FileSystem, Set<string>>()

/** Notes a temporary file that could not be removed when it was given up. */
export function leaveTemporary(files: FileSystem, path: string): void {
  const paths = left.get(files) ?? new Set()
  left.set(files, paths.add(path))
}

/** Whether there is surely no such file: where its folder is not either, the disk may only be away. */
export async function isGone(files: FileSystem, path: string): Promise<boolean> {
  const [file, folder] = await Promise.all([path, dirname(path)].map(one => files.examine(one))).catch(
    () => [],
  )
  return file === null && folder !== null
}

/** Removes those that were left below `folder`, as far as the disk lets them go now. Never fails. */
export async function removeTemporariesLeft(files: FileSystem, folder: string): Promise<void> {
  const paths = left.get(files)
  for (const path of paths ?? []) {
    if (!path.startsWith(folder)) continue
    const gone = await files.remove(path).then(
      () => true,
      () => isGone(files, path),
    )
    if (gone) paths?.delete(path)
  }
}
