import { access, constants, realpath, stat } from 'node:fs/promises'
import { Refusal } from '../../shared/Refusal.ts'
import { errorCode } from '../library/errorCode.ts'
import type { Library } from '../library/Library.ts'
import { isInside } from './isInside.ts'

/** The real places of an export: links resolved. */
export type Target = { readonly folder: string; readonly library: string }

/** Throws Refusal 'not-found', 'not-writable' or 'inside-library'. Nothing is made or changed. */
export async function openTarget(library: Library, folder: string): Promise<Target> {
  const facts = await stat(folder).catch(error => {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return null
    throw cannotWrite(folder, error)
  })
  if (!facts?.isDirectory())
    throw new Refusal(
      'not-found',
      facts
        ? `The place to publish to is not a folder: ${folder}; choose a folder.`
        : `The folder to publish to does not exist: ${folder}; make it or choose another.`,
    )
  const target = { folder: await realpath(folder), library: await realpath(library.folder) }
  if (isInside(target.library, target.folder))
    throw new Refusal(
      'inside-library',
      `The folder ${folder} is inside the library, which holds only its own files; choose a folder elsewhere.`,
    )
  await access(target.folder, constants.W_OK | constants.X_OK).catch(error => {
    throw cannotWrite(folder, error)
  })
  return target
}

function cannotWrite(folder: string, cause: unknown): Refusal {
  return new Refusal(
    'not-writable',
    `The folder ${folder} cannot be written to; nothing was published. Allow it or choose another.`,
    { cause },
  )
}
