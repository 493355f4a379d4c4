import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createLibrary } from '../../src/main/library/createLibrary.ts'
import type { Library } from '../../src/main/library/Library.ts'
import type { LibraryOptions } from '../../src/main/library/LibraryOptions.ts'
import { openLibrary } from '../../src/main/library/openLibrary.ts'
import { EMPTY_NEWSROOM } from '../../src/shared/article/Newsroom.ts'
import { temporaryFolder } from './temporaryFolder.ts'

/** A new library in a folder of its own, closed when the test is over. */
export async function aLibrary(options: LibraryOptions = {}): Promise<Library> {
  const folder = join(temporaryFolder(), 'Library')
  return closing(await createLibrary(folder, { ...EMPTY_NEWSROOM, name: 'The Indus Post' }, options))
}

/** Opens again what stands in a folder, closed when the test is over. */
export async function reopened(folder: string, options: LibraryOptions = {}): Promise<Library> {
  return closing(await openLibrary(folder, options))
}

function closing(library: Library): Library {
  onTestFinished(() => library.close())
  return library
}
