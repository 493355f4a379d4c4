import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkBackup } from '../../../src/main/backup/checkBackup.ts'
import type { Trouble } from '../checkLibrary.ts'

/** Under a backup's name stands a proven backup or nothing, and at least as many as were acknowledged. */
export async function backupTroubles(folder: string, acknowledged: number): Promise<readonly Trouble[]> {
  const zips = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.zip')) : []
  const troubles: Trouble[] = []
  if (zips.length < acknowledged)
    troubles.push({ kind: 'lost', what: `${zips.length} of ${acknowledged} backups are there` })
  for (const name of zips)
    try {
      const { faults } = await checkBackup(join(folder, name))
      if (faults.length > 0)
        troubles.push({ kind: 'unreadable', what: `${name} has ${faults.length} faults` })
    } catch (error) {
      troubles.push({ kind: 'unreadable', what: `${name}: ${error}` })
    }
  return troubles
}
