import { readFile, stat } from 'node:fs/promises'
import { Refusal } from '../../shared/Refusal.ts'
import { errorCode } from '../library/errorCode.ts'

/** Bytes. A book of a million words is 6 MB. */
const LARGEST = 20_000_000

/**
 * The words of a text file, as UTF-8 without its byte order mark. Its size is looked at before it is read.
 * Throws Refusal 'not-found', 'not-readable', 'not-a-file', 'too-large', 'empty' or 'not-utf8'.
 */
export async function readTextFile(path: string): Promise<string> {
  const text = decoded(path, await readWhole(path))
  if (text.trim() === '') throw new Refusal('empty', `${path} holds no words, so there is nothing to import.`)
  return text
}

/** Facts first: opening a pipe would wait for ever, and a huge file would fill the memory. */
async function readWhole(path: string): Promise<Uint8Array> {
  try {
    const facts = await stat(path)
    if (facts.isDirectory()) throw new Refusal('not-a-file', `${path} is a folder; name the files in it.`)
    if (!facts.isFile()) throw new Refusal('not-a-file', `${path} is not a file that holds text.`)
    if (facts.size > LARGEST) throw tooLarge(path, facts.size)
    return await readFile(path)
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    const code = errorCode(cause)
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new Refusal('not-found', `There is no file ${path}.`, { cause })
    throw new Refusal('not-readable', `${path} cannot be read (${code}); check its permissions.`, { cause })
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

function tooLarge(path: string, bytes: number): Refusal {
  const [holds, most] = [bytes, LARGEST].map(size => Math.round(size / 100_000) / 10)
  return new Refusal(
    'too-large',
    `${path} holds ${holds} MB; a story may hold ${most} MB at most, so it was not read.`,
  )
}
