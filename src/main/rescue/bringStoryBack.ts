import type { Article } from '../../shared/article/Article.ts'
import { Refusal } from '../../shared/Refusal.ts'
import { articleShape } from '../library/articleShape.ts'
import { Envelope } from '../library/Envelope.ts'
import { errorCode } from '../library/errorCode.ts'
import type { FileSystem } from '../library/FileSystem.ts'
import type { Library } from '../library/Library.ts'
import { openStored } from '../library/openStored.ts'

/** Bytes; a story of a million words is some 20 MB. */
const LARGEST = 256 * 1024 * 1024

/**
 * Takes a copy made by saveElsewhere into the library: as the newest version of the story it was made from, whose
 * version before stays in its history, or as a new story where the library has none such. Throws Refusal
 * 'not-readable', 'too-large', 'damaged', 'library-newer' and what saving throws.
 */
export async function bringStoryBack(files: FileSystem, library: Library, path: string): Promise<Article> {
  const copy = openCopy(await readCopy(files, path))
  if (library.rows.some(row => row.id === copy.id)) return library.saveStory(copy)
  const { id: _id, seq: _seq, ...fields } = copy
  return library.createStory(fields)
}

function openCopy(bytes: Uint8Array): Article {
  return openStored(bytes, idIn(bytes), articleShape).body
}

/** The id is only asked for here; openStored proves that it belongs. */
function idIn(bytes: Uint8Array): string {
  try {
    return Envelope.parse(JSON.parse(Buffer.from(bytes).toString('utf8'))).id
  } catch (cause) {
    throw new Refusal('damaged', 'This file is not a whole copy of a story; it is left as it is.', { cause })
  }
}

async function readCopy(files: FileSystem, path: string): Promise<Uint8Array> {
  try {
    const facts = await files.examine(path)
    if (facts && facts.size > LARGEST)
      throw new Refusal('too-large', 'This file is larger than any story; it was not read.')
    return await files.read(path)
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    throw new Refusal('not-readable', `The file cannot be read (${errorCode(cause)}); it is left as it is.`, {
      cause,
    })
  }
}
