import { Refusal } from '../../../shared/Refusal.ts'
import { errorCode } from '../errorCode.ts'
import { LARGEST_STORED } from '../LARGEST_STORED.ts'
import type { Survey } from './Survey.ts'

export type Read<T> =
  | { readonly state: 'whole'; readonly value: T }
  | { readonly state: 'absent' }
  | { readonly state: 'damaged'; readonly why: string }
  | Unread

/** A file nothing should touch: of the future, or not given back by the disk. */
export type Unread = { readonly state: 'newer' | 'not-readable'; readonly why: string }

/** Reads one file and says how it stands. `open` throws Refusal 'library-newer' for the future, else damage. */
export async function examineFile<T>(
  survey: Survey,
  path: string,
  open: (bytes: Uint8Array) => T | Promise<T>,
): Promise<Read<T>> {
  let bytes: Uint8Array
  try {
    const facts = await survey.files.examine(survey.at(path))
    if (!facts) return { state: 'absent' }
    if (facts.kind !== 'file')
      return {
        state: 'damaged',
        why: `In place of the file stands a ${facts.kind === 'folder' ? 'folder' : 'link'}.`,
      }
    if (facts.size > LARGEST_STORED)
      return { state: 'damaged', why: 'The file is far larger than any that Copydesk writes.' }
    bytes = await survey.files.read(survey.at(path))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { state: 'absent' }
    return { state: 'not-readable', why: `The disk did not give the file back (${errorCode(error)}).` }
  }
  try {
    return { state: 'whole', value: await open(bytes) }
  } catch (error) {
    if (!(error instanceof Refusal)) return { state: 'damaged', why: 'The stored file cannot be unpacked.' }
    if (error.code === 'library-newer') return { state: 'newer', why: error.message }
    return { state: 'damaged', why: error.message }
  }
}
