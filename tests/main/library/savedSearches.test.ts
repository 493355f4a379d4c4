import { expect, test } from 'vitest'
import type { SavedSearch } from '../../../src/shared/article/SavedSearch.ts'
import { aLibrary, reopened } from '../../support/aLibrary.ts'

const monsoon: SavedSearch = {
  id: 'monsoon',
  name: 'برسات',
  shelf: 'mine',
  query: 'tag:"monsoon" after:7days نالہ',
  order: { by: 'words', reversed: true },
}

test('the searches of a newsroom are kept with its library, in their order', async () => {
  const library = await aLibrary()
  expect(library.newsroom.savedSearches).toEqual([])
  const savedSearches = [monsoon, { ...monsoon, id: 'other', name: 'Other' }]
  await library.updateNewsroom({ savedSearches })
  await library.close()
  expect((await reopened(library.folder)).newsroom.savedSearches).toEqual(savedSearches)
})
