import { expect, test } from 'vitest'
import { foldText } from '../../../src/shared/search/foldText.ts'
import { markWords } from '../../../src/shared/search/markWords.ts'

/** The text with the marked parts in brackets. */
function marked(text: string, searched: string): string {
  return markWords(text, new Set(searched.split(' ').map(foldText)))
    .map(segment => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('')
}

test('marks the beginnings of words, whatever their case', () => {
  expect(marked('Storm drains, DRAINED twice; a bodrain', 'drain')).toBe(
    'Storm [drain]s, [DRAIN]ED twice; a bodrain',
  )
})

test('marks every word searched for, and the longest of two', () => {
  expect(marked('storm drains', 'dr drains storm')).toBe('[storm] [drains]')
})

test('takes letters with and without accents for the same', () => {
  expect(marked('The café', 'cafe')).toBe('The [café]')
  expect(marked('The cafe', 'CAFÉ')).toBe('The [cafe]')
})

test('takes the letters of Urdu and Arabic keyboards for the same', () => {
  expect(marked('گندم کی قیمت', 'كي')).toBe('گندم [کی] قیمت')
})

test('loses no letter of the text', () => {
  const text = 'ﬁrst — naïve 👩🏽‍🚒 ṩ Straße'
  const parts = markWords(text, new Set(['f', 'naive', 's', 'stras']))
  expect(parts.map(part => part.text).join('')).toBe(text)
})
