import { join } from 'node:path'
import type { FileSystem } from '../library/FileSystem.ts'
import { isBackupName } from './backupName.ts'
import type { Manifest } from './Manifest.ts'
import { readManifest } from './readManifest.ts'
import { openZip } from './zip/openZip.ts'

export type FoundBackup = { readonly path: string; readonly manifest: Manifest }

/** The backups in a folder that say what they are, the newest first by their own time. Others are passed over. */
export async function listBackups(files: FileSystem, folder: string): Promise<readonly FoundBackup[]> {
  const found: FoundBackup[] = []
  for (const { name, kind } of await files.list(folder)) {
    if (kind !== 'file' || !isBackupName(name)) continue
    const path = join(folder, name)
    const manifest = await manifestOf(path)
    if (manifest) found.push({ path, manifest })
  }
  return found.sort((a, b) => Date.parse(b.manifest.madeAt) - Date.parse(a.manifest.madeAt))
}

async function manifestOf(path: string): Promise<Manifest | null> {
  try {
    const zip = await openZip(path)
    try {
      return await readManifest(zip)
    } finally {
      zip.close()
    }
  } catch {
    return null
  }
}
