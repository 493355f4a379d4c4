import { expect, it } from 'vitest'
import { countLetters } from '../../../src/renderer/story/countLetters.ts'
import { GOOD_LENGTHS, lengthOf } from '../../../src/renderer/story/lengthOf.ts'

it.each([
  ['', 0],
  ['  Budget  ', 6],
  ['کِتاب', 4],
  ['👩‍👩‍👧 family', 8],
])('%j is as long as a reader sees it: %j', (text, letters) => {
  expect(countLetters(text)).toBe(letters)
})

it.each([
  [0, 'none'],
  [29, 'short'],
  [30, 'good'],
  [60, 'good'],
  [61, 'long'],
])('a title of %j characters is %s', (count, state) => {
  expect(lengthOf(count, GOOD_LENGTHS.title)).toBe(state)
})
