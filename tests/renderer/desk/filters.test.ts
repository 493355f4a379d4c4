import { expect, test } from 'vitest'
import { facetsOf } from '../../../src/renderer/desk/filters/facetsOf.ts'
import { removeTerms } from '../../../src/renderer/desk/filters/removeTerms.ts'
import { setDates } from '../../../src/renderer/desk/filters/setDates.ts'
import { toggleTerm } from '../../../src/renderer/desk/filters/toggleTerm.ts'
import { summariseStory } from '../../../src/shared/article/summariseStory.ts'
import { story } from '../support/story.ts'

test('a filter chosen is a field written, and chosen again it is gone', () => {
  const once = toggleTerm('ferry', 'author', 'Amna Raza')
  expect(once).toBe('ferry author:"Amna Raza"')
  expect(toggleTerm(once, 'status', 'ready')).toBe('ferry author:"Amna Raza" status:ready')
  expect(toggleTerm(once, 'author', 'Amna Raza')).toBe('ferry')
})

test('a filter typed by hand is the same filter', () => {
  expect(toggleTerm('author:"amna raza" ferry', 'author', 'Amna Raza')).toBe('ferry')
  expect(toggleTerm('Status:Ready', 'status', 'ready')).toBe('')
})

test('new days take the place of the old ones', () => {
  expect(setDates('after:7days ferry', 'today', '')).toBe('ferry after:today')
  expect(setDates('ferry', '2026-05-01', '2026-06-01')).toBe('ferry after:2026-05-01 before:2026-06-01')
  expect(setDates('ferry after:today before:2026', '', '')).toBe('ferry')
})

test('taking filters away leaves the words and phrases as they are', () => {
  expect(removeTerms('lang:ur "storm drains" -bus tag:x', ({ field }) => field !== null)).toBe(
    '"storm drains" -bus',
  )
})

test('the values offered are those of the stories, the most frequent first', () => {
  const rows = [
    story('Drains', 18, { status: 'ready', bylines: [{ name: 'Amna' }], sections: ['City'] }),
    story('Derby', 16, { bylines: [{ name: 'Hasan' }], sections: ['Sport'], language: 'ur' }),
    story('Dolphins', 15, { bylines: [{ name: 'Hasan' }], tags: ['river'], language: 'ur' }),
  ].map(summariseStory)
  expect(facetsOf(rows)).toEqual({
    author: ['Hasan', 'Amna'],
    status: ['draft', 'ready'],
    section: ['City', 'Sport'],
    tag: ['river'],
    lang: ['ur', 'en'],
  })
})
