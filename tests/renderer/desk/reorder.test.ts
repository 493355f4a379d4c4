import '../../support/propertySeed.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareRows } from '../../../src/renderer/desk/view/compareRows.ts'
import { reorder } from '../../../src/renderer/desk/view/reorder.ts'
import { ORDERS } from '../../../src/shared/article/DeskView.ts'
import { summariseStory } from '../../../src/shared/article/summariseStory.ts'
import { story } from '../support/story.ts'

const row = (headline: string, day: number, fields = {}) => ({
  ...summariseStory(story(headline, day)),
  ...fields,
})
const drains = row('Drains', 18, { words: 300, status: 'editing', createdAt: '2026-05-01T12:00:00+05:00' })
const ecole = row('École', 17, { words: 90, status: 'published' })
const ferry = row('Ferry', 16, { words: 90, status: 'draft' })
const blank = row('', 15, { words: 0, status: 'draft' })
const rows = [drains, ecole, ferry, blank]

const headlines = (by: (typeof ORDERS)[number]) =>
  reorder(rows, compareRows(by, 'en')).map(({ headline }) => headline)

test('each order has its own way: newest first, A to Z, longest first, the steps of the newsroom', () => {
  expect(headlines('changed')).toEqual(['Drains', 'École', 'Ferry', ''])
  expect(headlines('created')).toEqual(['École', 'Ferry', '', 'Drains'])
  expect(headlines('headline')).toEqual(['Drains', 'École', 'Ferry', ''])
  expect(headlines('words')).toEqual(['Drains', 'École', 'Ferry', ''])
  expect(headlines('status')).toEqual(['Ferry', '', 'Drains', 'École'])
})

test('Urdu headlines stand in the order of their alphabet, accents beside their letter', () => {
  const urdu = ['ٹرین', 'پانی', 'بارش', 'تعلیم'].map((headline, day) => row(headline, day + 1))
  expect(reorder(urdu, compareRows('headline', 'ur')).map(({ headline }) => headline)).toEqual([
    'بارش',
    'پانی',
    'تعلیم',
    'ٹرین',
  ])
  const latin = ['Zebra', 'eclair', 'École'].map((headline, day) => row(headline, day + 1))
  expect(reorder(latin, compareRows('headline', 'en')).map(({ headline }) => headline)).toEqual([
    'eclair',
    'École',
    'Zebra',
  ])
})

test('whatever came, went or changed, the answer is that of sorting all anew', () => {
  const stories = fc.array(
    fc.record({
      id: fc.integer({ min: 0, max: 30 }),
      headline: fc.constantFrom('', 'Ant', 'Bee', 'École', 'مکھی'),
      words: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(fc.constantFrom(...ORDERS), stories, stories, (by, first, second) => {
      const compare = compareRows(by, 'en')
      const made = new Map<string, typeof drains>()
      const rowsOf = (list: typeof first) => [
        ...new Map(
          list.map(({ id, headline, words }) => {
            const key = `${id} ${headline} ${words}`
            const known = made.get(key) ?? row(headline, 1 + (id % 28), { id: String(id), words })
            made.set(key, known)
            return [id, known]
          }),
        ).values(),
      ]
      const before = reorder(rowsOf(first), compare)
      const now = rowsOf(second)
      expect(reorder(now, compare, before)).toEqual(now.toSorted(compare))
    }),
  )
})
