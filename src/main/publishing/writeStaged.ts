import type { FileSystem } from '../library/FileSystem.ts'

/** Writes a new file and returns once it is on the disk itself. */
export async function writeStaged(files: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await files.create(path)
  try {
    await file.write(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
