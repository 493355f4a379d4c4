import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { countMatchingWords } from '../../../src/shared/document/countMatchingWords.ts'
import { matchWords } from '../../../src/shared/document/matchWords.ts'

const pieces = [
  'flood',
  'گندم',
  'می‌خواہم',
  'زیرِ',
  '1,200.5',
  'O’Brien',
  ' ',
  '-',
  '.',
  ',',
  "'",
  '—',
  '…',
  '😀',
  '𝒜',
  '\u200c',
  'é',
  'e\u0301',
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces)).map(all => all.join('')),
  fc.string({ unit: 'binary' }),
)

test('as many words are counted as are found, in any text', () => {
  fc.assert(
    fc.property(text, written => {
      expect(countMatchingWords(written)).toBe(matchWords(written).length)
    }),
    { numRuns: 2000 },
  )
})
