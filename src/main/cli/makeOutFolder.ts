import { mkdir, realpath, rmdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Refusal } from '../../shared/Refusal.ts'
import { errorCode } from '../library/errorCode.ts'
import type { Library } from '../library/Library.ts'
import { isInside } from '../publishing/isInside.ts'

/**
 * Makes the folder to export into when there is none and answers how to take it away again. Throws Refusal
 * 'inside-library' or 'not-writable'.
 */
export async function makeOutFolder(library: Library, out: string): Promise<() => Promise<void>> {
  const folder = resolve(out)
  const missing: string[] = []
  let standing = folder
  while (!(await exists(standing))) {
    missing.unshift(standing)
    standing = dirname(standing)
  }
  if (missing.length === 0) return async () => {}
  if (isInside(await realpath(library.folder), await realpath(standing)))
    throw new Refusal(
      'inside-library',
      `The folder ${out} is inside the library, which holds only its own files; choose a folder elsewhere.`,
    )
  const made: string[] = []
  const unmake = async () => {
    for (const path of made.reverse()) await rmdir(path)
  }
  try {
    for (const path of missing) {
      await mkdir(path)
      made.push(path)
    }
  } catch (cause) {
    await unmake()
    throw new Refusal('not-writable', `The folder ${out} cannot be made; choose another.`, { cause })
  }
  return unmake
}

async function exists(path: string): Promise<boolean> {
  const missing = await stat(path).catch(error => errorCode(error) === 'ENOENT')
  return missing !== true
}
