import { type FileHandle, open } from 'node:fs/promises'
import { Refusal } from '../../shared/Refusal.ts'
import { errorCode } from '../library/errorCode.ts'

/** Bytes. A book of a million words is 6 MB. */
const LARGEST = 20_000_000

/**
 * The words of a text file, as UTF-8 without its byte order mark. Its size is looked at before it is read.
 * Throws Refusal 'not-found', 'not-readable', 'not-a-file', 'too-large', 'empty' or 'not-utf8'.
 */
export async function readTextFile(path: string): Promise<string> {
  const bytes = await withFile(path, async file => {
    const facts = await file.stat()
    if (facts.isDirectory()) throw new Refusal('not-a-file', `${path} is a folder; name the files in it.`)
    if (!facts.isFile()) throw new Refusal('not-a-file', `${path} is not a file that holds text.`)
    if (facts.size > LARGEST)
      throw new Refusal(
        'too-large',
        `${path} holds ${megabytes(facts.size)} MB; a story may hold ${megabytes(LARGEST)} MB at most, so it was not read.`,
      )
    return file.readFile()
  })
  const text = decoded(path, bytes)
  if (text.trim() === '') throw new Refusal('empty', `${path} holds no words, so there is nothing to import.`)
  return text
}

async function withFile(path: string, read: (file: FileHandle) => Promise<Buffer>): Promise<Buffer> {
  let file: FileHandle | null = null
  try {
    file = await open(path)
    return await read(file)
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    const code = errorCode(cause)
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new Refusal('not-found', `There is no file ${path}.`, { cause })
    throw new Refusal(
      'not-readable',
      `${path} cannot be read${code && ` (${code})`}; check its permissions.`,
      { cause },
    )
  } finally {
    await file?.close()
  }
}

/** A NUL never stands in a text of UTF-8 and always in one of UTF-16 that holds a Latin letter or a line break. */
function decoded(path: string, bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  throw new Refusal('not-utf8', `${path} is not a text in UTF-8; save it as UTF-8 and import it again.`)
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10
}
