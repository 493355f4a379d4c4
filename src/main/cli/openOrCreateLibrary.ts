import { readdir } from 'node:fs/promises'
import { EMPTY_NEWSROOM } from '../../shared/article/Newsroom.ts'
import { Refusal } from '../../shared/Refusal.ts'
import { createLibrary } from '../library/createLibrary.ts'
import { errorCode } from '../library/errorCode.ts'
import type { Library } from '../library/Library.ts'
import { openLibrary } from '../library/openLibrary.ts'
import type { Terminal } from './Terminal.ts'

/**
 * The library in a folder, open for writing; a folder that is not there or is empty becomes one. Throws
 * Refusal 'not-a-library', 'library-locked', 'library-read-only' or 'not-writable'.
 */
export async function openOrCreateLibrary(folder: string, terminal: Terminal): Promise<Library> {
  const app = 'copydesk import'
  if (await isFree(folder)) {
    const library = await createLibrary(folder, EMPTY_NEWSROOM, { app })
    terminal.tell(`note: Made a new library in ${folder}.`)
    return library
  }
  const library = await openLibrary(folder, { app })
  if (!library.readOnly) return library
  const [why] = library.notices
  await library.close()
  throw new Refusal(
    'library-read-only',
    `${why?.message ?? 'The library can only be read.'} Nothing was imported.`,
  )
}

async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true
    return false
  }
}
