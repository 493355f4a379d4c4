import { join } from 'node:path'
import type { FileSystem } from './FileSystem.ts'
import { isAbandoned } from './temporaryName.ts'

/** Removes what an earlier, killed writer left on its way in one folder. One that cannot be removed harms nothing. */
export async function sweepTemporaries(files: FileSystem, folder: string): Promise<void> {
  if ((await files.examine(folder))?.kind !== 'folder') return
  for (const { name, kind } of await files.list(folder))
    if (kind === 'file' && isAbandoned(name)) await files.remove(join(folder, name)).catch(() => undefined)
}
