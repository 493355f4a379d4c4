import { expect, test } from 'vitest'
import { copyOfStory } from '../../../src/shared/article/copyOfStory.ts'
import { newArticle } from '../../../src/shared/article/newArticle.ts'
import { writtenStory } from '../../support/writtenStory.ts'

const AT = '2026-05-18T12:04:00+05:00'
const at = (from: number, to: number) => ({ from, to })

/** A story with a life in the newsroom behind it. */
const original = newArticle(AT, {
  status: 'published',
  slugline: 'FLOOD',
  slug: 'floods-in-sindh',
  sections: ['News'],
  tags: ['Sindh'],
  embargo: AT,
  legalHold: true,
  notForPublication: true,
  assignee: 'Amna Raza',
  due: AT,
  canonicalUrl: 'https://example.org/floods',
  document: writtenStory('Floods in Sindh', 'Water rose.'),
  history: [{ status: 'published', by: 'Nadia Shah', at: AT, note: '' }],
  corrections: [{ text: 'The date was wrong.', at: AT, by: 'Nadia Shah' }],
  threads: [{ id: 't', ...at(2, 4), quote: 'Fl', resolved: false, comments: [] }],
  publications: [{ profile: 'hugo', at: AT, seq: 3, files: [] }],
  publishedAt: AT,
})

test('a copy has every word and all that was said of the story, and a life of its own', () => {
  const copy = copyOfStory(original, [original], 'Amna Raza')
  expect(copy).toEqual({
    ...Object.fromEntries(
      Object.entries(original).filter(([key]) => !['id', 'seq', 'createdAt', 'modifiedAt'].includes(key)),
    ),
    status: 'draft',
    slugline: 'FLOOD (copy)',
    slug: 'floods-in-sindh-2',
    modifiedBy: 'Amna Raza',
    assignee: null,
    due: null,
    canonicalUrl: null,
    history: [],
    corrections: [],
    threads: [],
    publications: [],
    publishedAt: null,
  })
})

test('what must not go out by accident stays so in a copy', () => {
  expect(copyOfStory(original, [], '')).toMatchObject({
    embargo: AT,
    legalHold: true,
    notForPublication: true,
  })
})

test.each([
  {
    of: { slugline: 'FLOOD', slug: 'floods' },
    taken: [],
    is: { slugline: 'FLOOD (copy)', slug: 'floods-2' },
  },
  {
    of: { slugline: 'FLOOD', slug: 'floods' },
    taken: [{ slugline: 'FLOOD (copy)', slug: 'floods-2' }],
    is: { slugline: 'FLOOD (copy 2)', slug: 'floods-3' },
  },
  {
    of: { slugline: 'FLOOD (copy)', slug: 'floods-2' },
    taken: [
      { slugline: 'FLOOD', slug: 'floods' },
      { slugline: 'FLOOD (copy)', slug: 'floods-2' },
    ],
    is: { slugline: 'FLOOD (copy 2)', slug: 'floods-3' },
  },
  { of: { slugline: '', slug: '' }, taken: [], is: { slugline: '(copy)', slug: '' } },
  {
    of: { slugline: 'VOTE', slug: 'vote-2026' },
    taken: [],
    is: { slugline: 'VOTE (copy)', slug: 'vote-2026-2' },
  },
  {
    of: { slugline: 'سیلاب', slug: 'سیلاب', language: 'ur' },
    taken: [],
    is: { slugline: 'سیلاب (نقل)', slug: 'سیلاب-2' },
  },
])('the copy of $of beside $taken is $is', ({ of, taken, is }) => {
  expect(copyOfStory({ ...original, ...of }, [of, ...taken], '')).toMatchObject(is)
})
