import { realpath } from 'node:fs/promises'
import { Refusal } from '../../shared/Refusal.ts'
import type { FileSystem } from '../library/FileSystem.ts'
import { isInside } from '../publishing/isInside.ts'

/** The folder backups go to, links resolved. Throws Refusal 'not-found' or 'inside-library'. Nothing is made. */
export async function openTargetFolder(files: FileSystem, folder: string, library: string): Promise<string> {
  const real = await realpath(folder).catch(() => null)
  const facts = real === null ? null : await files.examine(real).catch(() => null)
  if (real === null || facts?.kind !== 'folder')
    throw new Refusal(
      'not-found',
      `The backup folder "${folder}" is not there; connect its disk or choose another. Nothing was backed up.`,
    )
  if (isInside(await realpath(library), real))
    throw new Refusal(
      'inside-library',
      `The folder "${folder}" is inside the library itself; choose a folder elsewhere, best on another disk.`,
    )
  return real
}
