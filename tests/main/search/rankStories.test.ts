import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankStories } from '../../../src/main/search/rankStories.ts'
import { takeWords } from '../../../src/main/search/StoryWords.ts'
import type { Article } from '../../../src/shared/article/Article.ts'
import { newArticle } from '../../../src/shared/article/newArticle.ts'
import { parseQuery } from '../../../src/shared/search/parseQuery.ts'
import { indexOf } from '../../support/indexOf.ts'
import { scanStories } from '../../support/scanStories.ts'
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
const STORIES = [FLOOD, URDU, BUDGET]

/** What is found is the same whether stories are laid out, fresh or both. */
const ranked = (query: string) => {
  const answers = [0, 2, 3].map(laidOut => rankStories(indexOf(STORIES, laidOut), parseQuery(query)).ids)
  expect(answers[1]).toEqual(answers[0])
  expect(answers[2]).toEqual(answers[0])
  return answers[0]
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
    ['by a phrase', '"as rivers rise"', [BUDGET.id]],
    ['by a phrase in its headline', '"rise in sindh"', [FLOOD.id]],
    ['by a phrase and a word', 'water "cafe karachi"', [FLOOD.id]],
    ['by a byline as a phrase', '"ayesha khan"', [FLOOD.id]],
    ['without a word that others hold', 'rivers -budget', [FLOOD.id]],
    ['without a phrase', 'sindh -"rise in sindh"', [BUDGET.id]],
    ['with a letter wrong', 'karschi', [FLOOD.id]],
    ['with a letter missing', 'budgt', [BUDGET.id]],
    ['with two letters swapped', 'waetr', [FLOOD.id]],
    ['with its first letter wrong', 'nonsoon', [FLOOD.id]],
    ['with a letter wrong in Urdu', 'پاکیتان', [URDU.id]],
  ])('%s', (_, query, ids) => {
    expect(ranked(query)).toEqual(ids)
  })

  test.each([
    ['by the middle of a word', 'rachi'],
    ['by one word of two', 'rivers unicorn'],
    ['by nothing', '  '],
    ['by signs alone', '"?!" ( '],
    ['by a phrase in another order', '"rise rivers"'],
    ['by half a word in quotes', '"kara"'],
    ['by a phrase over two parts of a story', '"sindh the cafe"'],
    ['by a misspelled phrase', '"cafe karschi"'],
    ['by a short word spelled otherwise', 'raz'],
  ])('not %s', (_, query) => {
    expect(ranked(query)).toEqual([])
  })
})

test('only excluding leaves all other stories, the newest first', () => {
  const old = story({ modifiedAt: '2026-05-01T00:00:00Z', document: writtenStory('One') })
  const recent = story({ modifiedAt: '2026-05-02T00:00:00Z', document: writtenStory('Two') })
  const index = indexOf([old, recent, FLOOD])
  expect(rankStories(index, parseQuery('-rivers')).ids).toEqual([recent.id, old.id])
})

test('headline before standfirst before body; of equals the one changed last', () => {
  const at = (modifiedAt: string, headline: string, standfirst: string, body: string) => {
    const document = writtenStory(headline, body)
    const [first, , ...rest] = document.content ?? []
    const content = standfirst ? [{ type: 'text', text: standfirst }] : []
    return story({
      modifiedAt,
      document: {
        ...document,
        content: [...(first ? [first] : []), { type: 'standfirst', content }, ...rest],
      },
    })
  }
  const old = at('2026-05-01T00:00:00+05:00', 'One', 'of three', 'some rivers here')
  const recent = at('2026-05-02T00:00:00Z', 'Two', 'of three', 'some rivers here')
  const stood = at('2026-04-02T00:00:00Z', 'Three', 'rivers three', 'some words here')
  const headed = at('2026-04-01T00:00:00Z', 'Rivers', 'of three', 'some words here')
  const plenty = at('2026-04-01T00:00:00Z', 'Five', 'of three', 'rivers '.repeat(30))
  const index = indexOf([old, recent, stood, headed, plenty], 3)
  const { ids } = rankStories(index, parseQuery('rivers'))
  expect(ids.slice(0, 2)).toEqual([headed.id, stood.id])
  expect(ids.indexOf(recent.id)).toBeLessThan(ids.indexOf(old.id))
})

test('a whole word comes before one that only begins so, and then another spelling does not count', () => {
  const whole = story({ document: writtenStory('A', 'the drain was') })
  const begins = story({ document: writtenStory('B', 'the drainage was') })
  const other = story({ document: writtenStory('C', 'the brain was') })
  const { ids, marks } = rankStories(indexOf([other, begins, whole]), parseQuery('drain'))
  expect(ids).toEqual([whole.id, begins.id])
  expect(marks).toEqual(['drain'])
  expect(rankStories(indexOf([other, story({})]), parseQuery('drain')).ids).toEqual([other.id])
})

test('of other spellings the words found are marked', () => {
  for (const laidOut of [0, 1]) {
    const { ids, marks } = rankStories(indexOf([FLOOD], laidOut), parseQuery('karschi'))
    expect(ids).toEqual([FLOOD.id])
    expect(marks).toEqual(['karschi', 'karachi'])
  }
})

const WORDS = [
  'river',
  'rivers',
  'rise',
  'sindh',
  'flood',
  'flooding',
  'café',
  'سیلاب',
  'پانی',
  'پانیوں',
  'a',
  'be',
]
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map(all => all.join(' '))
const change = fc.record({
  number: fc.nat(7),
  headline: words,
  body: words,
  act: fc.constantFrom('put', 'put', 'put', 'remove', 'compact'),
})
const beginning = fc
  .constantFrom(...WORDS)
  .chain(word => fc.nat(word.length - 1).map(cut => word.slice(0, cut + 1)))

test('whatever was put, replaced, removed and laid out, exactly the stories that hold the words are found', () => {
  const blank = Array.from({ length: 8 }, () => story({}))
  fc.assert(
    fc.property(
      fc.array(change, { maxLength: 30 }),
      fc.array(beginning, { minLength: 1, maxLength: 3 }),
      (changes, sought) => {
        const index = indexOf([])
        const stories = new Map<string, Article>()
        for (const { number, headline, body, act } of changes) {
          const one = blank[number] ?? story({})
          if (act === 'compact') index.compact()
          else if (act === 'remove') {
            index.remove(one.id)
            stories.delete(one.id)
          } else {
            const written = { ...one, document: writtenStory(headline, body) }
            stories.set(one.id, written)
            index.put(takeWords(written, { size: 1, mtimeMs: 1 }))
          }
        }
        const query = sought.join(' ')
        const wanted = [...scanStories([...stories.values()], query)].sort()
        const found = [...rankStories(index, parseQuery(query)).ids].sort()
        // Where no story holds them other spellings count.
        if (wanted.length > 0) expect(found).toEqual(wanted)
        expect(index.size).toBe(stories.size)
      },
    ),
    { numRuns: 300 },
  )
})
