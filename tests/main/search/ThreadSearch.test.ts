import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Library } from '../../../src/main/library/Library.ts'
import type { SearchAnswer } from '../../../src/main/library/search/searchStories.ts'
import { ThreadSearch } from '../../../src/main/search/ThreadSearch.ts'
import { parseQuery } from '../../../src/shared/search/parseQuery.ts'
import { aLibrary, reopened } from '../../support/aLibrary.ts'
import { writtenStory } from '../../support/writtenStory.ts'

const ids = ({ stories }: SearchAnswer) => stories.map(({ id }) => id)
const find = async (library: Library, query: string) => ids(await library.search(query, { whole: true }))

test('the library finds what was saved, what was there before, and not what is in the trash', async () => {
  const library = await aLibrary()
  const draft = await library.createStory({ document: writtenStory('Rivers rise', 'Water everywhere.') })
  expect(await find(library, 'riv')).toEqual([draft.id])
  await library.saveStory({ ...draft, document: writtenStory('The budget', 'Money everywhere.') })
  expect(await find(library, 'rivers')).toEqual([])
  await library.close()
  const again = await reopened(library.folder)
  expect(await find(again, 'money')).toEqual([draft.id])
  await again.trashStory(draft.id)
  expect(await find(again, 'money')).toEqual([])
  await again.untrashStory(draft.id)
  expect(await find(again, 'money')).toEqual([draft.id])
})

test('what was saved a moment ago is found by the next question, without waiting for all', async () => {
  const library = await aLibrary()
  const story = await library.createStory({ document: writtenStory('One') })
  await library.search('one', { whole: true })
  for (const headline of ['Two', 'Three', 'Four']) {
    await library.saveStory({ ...story, document: writtenStory(headline) })
    expect(await library.search(headline)).toMatchObject({ stories: [{ id: story.id }], complete: true })
  }
})

test('an excerpt comes with what was searched for marked, in either script', async () => {
  const library = await aLibrary()
  await library.createStory({ document: writtenStory('Rivers', 'The Café Karachi closed.') })
  await library.createStory({ document: writtenStory('سیلاب', 'پاکستان میں گاؤں زیرِ آب آ گئے۔') })
  const marked = async (query: string) =>
    (await library.search(query, { whole: true })).stories.map(({ excerpt }) =>
      excerpt?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
    )
  expect(await marked('cafe kar')).toEqual(['The [Café] [Kar]achi closed.'])
  expect(await marked('karschi')).toEqual(['The Café [Karachi] closed.'])
  expect(await marked('زیر')).toEqual(['پاکستان میں گاؤں [زیرِ] آب آ گئے۔'])
})

test('fields are looked at as the rows have them, with words and without', async () => {
  const library = await aLibrary()
  const flood = await library.createStory({
    document: writtenStory('Flood', 'Water everywhere.'),
    tags: ['monsoon'],
    status: 'ready',
  })
  const storm = await library.createStory({ document: writtenStory('Storm', 'Water again.'), language: 'ur' })
  expect(await find(library, 'water status:ready')).toEqual([flood.id])
  expect(await find(library, 'tag:mons')).toEqual([flood.id])
  expect(await find(library, 'water -tag:monsoon')).toEqual([storm.id])
  expect(await find(library, 'lang:ur')).toEqual([storm.id])
  expect(await find(library, '-flood')).toEqual([storm.id])
  expect((await find(library, 'water after:2000')).sort()).toEqual([flood.id, storm.id].sort())
  expect(await find(library, 'water before:2000')).toEqual([])
  await library.saveStory({ ...flood, status: 'draft' })
  expect(await find(library, 'water status:ready')).toEqual([])
  expect(await find(library, '')).toEqual([])
})

test('stories like one are related; of its section and tags the more so', async () => {
  const library = await aLibrary()
  const drains = (n: number) => writtenStory('Storm drains of Karachi', `Engineers cleared drains ${n}.`)
  const one = await library.createStory({ document: drains(1), sections: ['Metro'], tags: ['rain'] })
  const plain = await library.createStory({ document: drains(2) })
  const near = await library.createStory({ document: drains(3), sections: ['Metro'], tags: ['rain'] })
  for (let n = 0; n < 12; n += 1)
    await library.createStory({ document: writtenStory(`Filler ${n}`, `None ${n}.`) })
  await library.search('drains', { whole: true })
  const { stories, complete } = await library.related(one.id)
  expect(complete).toBe(true)
  expect(stories.map(({ id }) => id)).toEqual([near.id, plain.id])
  expect((await library.related('01M853H54MYPTQKMYCP31CTKS4')).stories).toEqual([])
})

test('a story that cannot be read has no words and hides no other', async () => {
  const library = await aLibrary()
  const [sound, broken] = [
    await library.createStory({ document: writtenStory('Rivers one') }),
    await library.createStory({ document: writtenStory('Rivers two') }),
  ]
  writeFileSync(join(library.folder, 'articles', broken.id, 'article.json'), '{"body":[[[[')
  expect(await find(library, 'rivers')).toEqual([sound.id])
})

test('a closed library answers no question', async () => {
  const library = await aLibrary()
  await library.search('x', { whole: true })
  await library.close()
  await expect(library.search('x')).rejects.toMatchObject({ code: 'no-library' })
})

test('a thread that fails says so, and the next question starts another', async () => {
  const library = await aLibrary()
  const story = await library.createStory({ document: writtenStory('Rivers') })
  const search = new ThreadSearch({
    articles: join(library.folder, 'articles'),
    file: join(library.folder, 'search.bin'),
    readOnly: false,
  })
  const terms = parseQuery('rivers')
  const asked = search.find(terms, true)
  await search.interrupt()
  await expect(asked).rejects.toMatchObject({ code: 'search-failed' })
  expect((await search.find(terms, true)).ids).toEqual([story.id])
  await search.close()
  await expect(search.find(terms, true)).rejects.toMatchObject({ code: 'search-failed' })
})
