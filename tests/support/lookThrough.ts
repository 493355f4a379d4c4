import { LibraryFinder } from '../../src/main/find/LibraryFinder.ts'
import type { LookTask } from '../../src/main/find/thread/messages.ts'
import type { Library } from '../../src/main/library/Library.ts'
import { libraryPaths } from '../../src/main/library/libraryPaths.ts'
import type { FindQuery } from '../../src/shared/find/FindQuery.ts'
import { FIND_ZONES } from '../../src/shared/find/FindZone.ts'
import type { FoundStory } from '../../src/shared/find/FoundStory.ts'

/** What is looked for, everywhere in a story unless the fields say otherwise. */
export function aLook(words: string, fields: Partial<FindQuery> = {}, replacement = '') {
  const query = { words, matchCase: false, wholeWord: false, regex: false, ...fields }
  return { query, replacement, zones: FIND_ZONES }
}

export function finderOf(library: Library): LibraryFinder {
  return new LibraryFinder(libraryPaths(library.folder).articles)
}

/** Looks through all stories of the library and gathers what was told. */
export async function lookThrough(
  library: Library,
  finder: LibraryFinder,
  look: Omit<LookTask, 'ids' | 'most'> & Partial<LookTask>,
  signal: AbortSignal = new AbortController().signal,
) {
  const found: FoundStory[] = []
  const ids = library.rows.map(row => row.id)
  const end = await finder.look({ ids, most: 20_000, ...look }, signal, {
    found: stories => found.push(...stories),
  })
  return { found, end }
}
