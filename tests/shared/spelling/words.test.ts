import { expect, test } from 'vitest'
import { englishOf } from '../../../src/shared/spelling/englishOf.ts'
import { isKnownWord } from '../../../src/shared/spelling/isKnownWord.ts'
import { REGION_WORDS } from '../../../src/shared/spelling/REGION_WORDS.ts'
import { wordSet } from '../../../src/shared/spelling/wordSet.ts'

const words = wordSet(['Baloch', 'lakh', 'Amna Qureshi', 'O’Hara'])

test.each([
  'Baloch',
  'Baloch’s',
  "Baloch's",
  'lakh',
  'Lakh',
  'LAKH',
  'Qureshi',
  'Amna',
  "O'Hara",
  'O’Hara’s',
  'Baloch-Qureshi',
])('“%s” is known once it was taught', word => expect(isKnownWord(word, words)).toBe(true))

test.each(['EU', 'PTI', 'CO2', 'PM2', 'kVA', 'D.', 's', '3mn'])('“%s” is a sign, not a misspelling', word =>
  expect(isKnownWord(word, new Set())).toBe(true),
)

test.each(['baloch', 'goverment', 'Goverment', 'Balochs', 'lakh-goverment'])('“%s” is not known', word =>
  expect(isKnownWord(word, words)).toBe(false),
)

test('the words of the region are there, and none of them is a slip of an English word', () => {
  const region = wordSet(REGION_WORDS)
  for (const word of ['Sindh', 'Quetta', 'crore', 'Rs', 'Soomro'])
    expect(isKnownWord(word, region)).toBe(true)
  for (const word of ['teh', 'goverment', 'hte', 'adn', 'thier'])
    expect(isKnownWord(word, region)).toBe(false)
})

test('a story says which English it is in, or the newsroom does', () => {
  expect(englishOf('en-US', 'british')).toBe('american')
  expect(englishOf('en_au', 'british')).toBe('australian')
  expect(englishOf('en', 'canadian')).toBe('canadian')
  expect(englishOf('en-PK', 'indian')).toBe('indian')
  expect(englishOf('en-Latn-IN', 'british')).toBe('indian')
  expect(englishOf('ur', 'british')).toBe(null)
  expect(englishOf('enm', 'british')).toBe(null)
})
