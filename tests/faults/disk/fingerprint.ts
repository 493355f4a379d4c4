import { createHash } from 'node:crypto'
import type { DiskState } from './DiskState.ts'

/** Two states with the same names and bytes have the same fingerprint. */
export function fingerprint({ folders, files }: DiskState): string {
  const hash = createHash('sha1')
  const walk = (what: number): void => {
    const names = folders.get(what)
    if (names) {
      for (const name of [...names.keys()].sort()) {
        hash.update(`/${name}`)
        walk(names.get(name) ?? 0)
      }
      hash.update('..')
    } else hash.update(files.get(what)?.bytes ?? '')
  }
  walk(0)
  return hash.digest('hex')
}
