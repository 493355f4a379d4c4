import { Refusal } from '../../shared/Refusal.ts'
import { errorCode } from '../library/errorCode.ts'

const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: 'its disk is full. Free some space or choose another folder',
  EDQUOT: 'your share of its disk is full. Free some space or choose another folder',
  EFBIG: 'its disk cannot hold a file of this size (FAT ends at 4 GB). Choose a folder on another disk',
  EROFS: 'it can only be read. Choose another folder',
  EACCES: 'it may not be written to. Allow it or choose another folder',
  EPERM: 'it may not be written to. Allow it or choose another folder',
  ENOENT: 'it went away. Connect its disk again or choose another folder',
  ENXIO: 'it went away. Connect its disk again or choose another folder',
  ENODEV: 'it went away. Connect its disk again or choose another folder',
}
const UNWRITABLE = new Set(['EROFS', 'EACCES', 'EPERM'])

/** Turns an error of the disk a backup is written to into a Refusal; a Refusal stays as it is. */
export function cannotWriteBackup(folder: string, cause: unknown): unknown {
  const code = errorCode(cause)
  if (cause instanceof Refusal || !code) return cause
  const why =
    SENTENCES[code] ?? `its disk reported an error (${code}). Check the disk or choose another folder`
  return new Refusal(
    UNWRITABLE.has(code) ? 'not-writable' : 'not-saved',
    `No backup was made in "${folder}": ${why}. The library and earlier backups are as they were.`,
    { cause },
  )
}
