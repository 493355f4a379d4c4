import { createHash } from 'node:crypto'
import { realpath } from 'node:fs/promises'

/**
 * Tells this library folder on this computer from all others, also from a copy of it: only backups with the
 * same mark are ever cleared away by its schedule. Throws the error of the disk.
 */
export async function markOfLibrary(folder: string, host: string): Promise<string> {
  return createHash('sha256')
    .update(JSON.stringify(['copydesk library', host, await realpath(folder)]))
    .digest('hex')
    .slice(0, 32)
}
