import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { errorCode } from '../library/errorCode.ts'
import { isInside } from '../publishing/isInside.ts'

/** Bytes; the library takes no larger picture. */
const LARGEST = 50_000_000

/**
 * The bytes of a picture a text names, or why it may not be read. `name` is as written, relative to the text's
 * folder and perhaps percent-encoded; nothing outside that folder is ever read, links resolved.
 */
export async function readLocalPicture(text: string, name: string): Promise<Uint8Array | { loss: string }> {
  const folder = await realpath(dirname(text))
  for (const spelling of new Set([name, decodedOr(name)])) {
    if (spelling.includes('\0')) continue
    const path = resolve(folder, spelling)
    const real = await realpath(path).catch(missingOrError)
    if (!isInside(folder, real ?? path))
      return { loss: `The picture ${name} is outside the folder of the text, so it was not read.` }
    if (real === null) continue
    const facts = await stat(real)
    if (!facts.isFile()) return { loss: `The picture ${name} is not a file, so it was left out.` }
    if (facts.size > LARGEST) return { loss: `The picture ${name} is larger than 50 MB, so it was left out.` }
    return readFile(real)
  }
  return { loss: `The picture ${name} is not there, so it was left out.` }
}

function decodedOr(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function missingOrError(error: unknown): null {
  const code = errorCode(error)
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP') return null
  throw error
}
