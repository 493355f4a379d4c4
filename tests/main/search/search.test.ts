import { describe, expect, test } from 'vitest'
import { excerptAround } from '../../../src/main/search/excerptAround.ts'
import { ScanSearch } from '../../../src/main/search/ScanSearch.ts'
import type { Article } from '../../../src/shared/article/Article.ts'
import { newArticle } from '../../../src/shared/article/newArticle.ts'
import { aLibrary, reopened } from '../../support/aLibrary.ts'
import { writtenStory } from '../../support/writtenStory.ts'

const story = (fields: Partial<Article>): Article => newArticle('2026-05-18T07:00:00Z', fields)

const FLOOD = story({
  slugline: 'FLOOD-SINDH',
  tags: ['monsoon'],
  bylines: [{ name: 'Ayesha Khan' }],
  document: writtenStory('Rivers rise in Sindh', 'The Café Karachi closed at 9 as water reached its doors.'),
})
const URDU = story({
  document: writtenStory('سیلاب سے تباہی', 'پاکستان میں بارشوں کے بعد ہفتے کو ۱۲ گاؤں زیرِ آب آ گئے۔'),
})
const BUDGET = story({ document: writtenStory('The budget', 'Sindh asks for more as rivers rise.') })

function found(words: string): readonly string[] {
  const search = new ScanSearch()
  for (const one of [FLOOD, URDU, BUDGET]) search.put(one)
  return search.find(words).map(({ id }) => id)
}

describe('a story is found', () => {
  test.each([
    ['by its headline', 'rivers', [FLOOD.id, BUDGET.id]],
    ['by the beginning of a word', 'kara', [FLOOD.id]],
    ['by every word, in any order', 'water cafe', [FLOOD.id]],
    ['without its accents and capitals', 'CAFE', [FLOOD.id]],
    ['by slugline', 'flood-sindh', [FLOOD.id]],
    ['by byline', 'ayesha', [FLOOD.id]],
    ['by tag', 'monsoon', [FLOOD.id]],
    ['in Urdu', 'سیلاب', [URDU.id]],
    ['in Urdu typed on an Arabic keyboard', 'پاكستان هفتے', [URDU.id]],
    ['in Urdu without vowel signs', 'زیر', [URDU.id]],
    ['by digits of either script', '12', [URDU.id]],
  ])('%s', (_, words, ids) => {
    expect(found(words)).toEqual(ids)
  })

  test.each([
    ['by the middle of a word', 'arachi'],
    ['by one word of two', 'rivers unicorn'],
    ['by nothing', '  '],
    ['by signs alone', '"?!" ( '],
  ])('not %s', (_, words) => {
    expect(found(words)).toEqual([])
  })
})

test('stories with the words in the headline come first, then the newest', () => {
  const search = new ScanSearch()
  const old = story({ modifiedAt: '2026-05-01T00:00:00+05:00', document: writtenStory('One', 'rivers') })
  const recent = story({ modifiedAt: '2026-05-02T00:00:00Z', document: writtenStory('Two', 'rivers') })
  const headed = story({ modifiedAt: '2026-04-01T00:00:00Z', document: writtenStory('Rivers', '') })
  for (const one of [old, headed, recent]) search.put(one)
  expect(search.find('rivers').map(({ id }) => id)).toEqual([headed.id, recent.id, old.id])
})

test('an excerpt shows the first match with words around it', () => {
  const text = `${'before '.repeat(40)}the KÁRACHI match ${'after '.repeat(60)}`
  const excerpt = excerptAround(text, ['karachi'])
  expect(excerpt).toMatch(/^… before .*the KÁRACHI match after .* …$/)
  expect(excerpt.length).toBeLessThan(170)
})

test('a short text is its own excerpt, also when the match is elsewhere', () => {
  expect(excerptAround('All of it.', ['nothing'])).toBe('All of it.')
  expect(excerptAround('', ['x'])).toBe('')
})

test('an excerpt of one endless word is cut between letters', () => {
  expect(excerptAround('𝒜'.repeat(500), ['b'])).toMatch(/^𝒜+ …$/u)
})

test('the library finds what was saved, what was there before, and not what is in the trash', async () => {
  const library = await aLibrary()
  const draft = await library.createStory({ document: writtenStory('Rivers rise', 'Water everywhere.') })
  expect(await library.search('riv')).toEqual([{ id: draft.id, excerpt: 'Water everywhere.' }])
  await library.saveStory({ ...draft, document: writtenStory('The budget', 'Money everywhere.') })
  expect(await library.search('rivers')).toEqual([])
  await library.close()
  const again = await reopened(library.folder)
  expect(await again.search('money')).toEqual([{ id: draft.id, excerpt: 'Money everywhere.' }])
  await again.trashStory(draft.id)
  expect(await again.search('money')).toEqual([])
  await again.untrashStory(draft.id)
  expect(await again.search('money')).toHaveLength(1)
})
