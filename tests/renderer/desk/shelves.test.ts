import { expect, test } from 'vitest'
import { isUntouched } from '../../../src/renderer/desk/isUntouched.ts'
import { newestFirst } from '../../../src/renderer/desk/newestFirst.ts'
import { countShelves } from '../../../src/renderer/desk/view/countShelves.ts'
import { shelfTest } from '../../../src/renderer/desk/view/shelfTest.ts'
import { summariseStory } from '../../../src/shared/article/summariseStory.ts'
import { prose } from '../support/prose.ts'
import { story } from '../support/story.ts'

const drains = summariseStory(
  story('Drains', 18, { status: 'editing', bylines: [{ name: 'Amna Raza' }, { name: 'Hasan Baig' }] }),
)
const derby = summariseStory(story('Derby', 16, { status: 'published', bylines: [{ name: 'AMNA RAZA' }] }))
const wheat = summariseStory(story('Wheat', 17, { bylines: [{ name: 'Saadia Khan' }] }))
const rows = [drains, derby, wheat]

test('a shelf of a status holds the stories of that status', () => {
  expect(rows.filter(shelfTest('editing', ''))).toEqual([drains])
  expect(rows.filter(shelfTest('all', ''))).toEqual(rows)
})

test("a person's own shelf holds the stories with their name in the byline", () => {
  expect(rows.filter(shelfTest('mine', 'Amna Raza'))).toEqual([drains, derby])
  expect(rows.filter(shelfTest('mine', ' '))).toEqual([])
})

test('rare shelves stand only while they hold a story or are chosen', () => {
  const names = (chosen: 'all' | 'changes') =>
    countShelves(rows, 'Amna Raza', chosen).map(({ shelf, count }) => `${shelf} ${count}`)
  expect(names('all')).toEqual([
    'all 3',
    'mine 2',
    'draft 1',
    'ready 0',
    'editing 1',
    'approved 0',
    'published 1',
  ])
  expect(names('changes')).toContain('changes 0')
})

test('the newest story comes first, whatever the offset its time is written with', () => {
  const early = { ...drains, modifiedAt: '2026-05-18T12:04:00+05:00' }
  const late = { ...wheat, modifiedAt: '2026-05-18T08:00:00Z' }
  expect(newestFirst([early, late])).toEqual([late, early])
})

test('only a story nobody has written in is untouched', () => {
  const blank = story('', 18, { document: prose('') })
  expect(isUntouched(summariseStory(blank))).toBe(true)
  expect(isUntouched(summariseStory({ ...blank, slugline: 'drains' }))).toBe(false)
  expect(isUntouched(summariseStory({ ...blank, modifiedAt: '2026-05-18T12:05:00+05:00' }))).toBe(false)
  expect(isUntouched(drains)).toBe(false)
})
