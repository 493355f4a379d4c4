import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countChange } from '../../../src/shared/compare/countChange.ts'
import { countWords } from '../../../src/shared/document/countWords.ts'
import { note, p, story } from '../../../src/shared/samples/build.ts'
import { arbitraryDocument } from '../../support/arbitraryDocument.ts'
import { writtenStory } from '../../support/writtenStory.ts'

test('the words that came and went make up the difference in length', () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, (before, after) => {
      const { added, removed } = countChange(before, after)
      expect(countWords(before) + added - removed).toBe(countWords(after))
    }),
    { numRuns: 200 },
  )
})

test('a first version is all new', () => {
  expect(countChange(null, writtenStory('River rises', 'By a metre.'))).toEqual({ added: 5, removed: 0 })
})

test('a full stop more is no new word, a note to the desk none at all', () => {
  const before = story('River rises', '', p('By a metre'))
  const after = story('River rises', '', p('By a metre.'), note(p('Check this again')))
  expect(countChange(before, after)).toEqual({ added: 0, removed: 0 })
})

test('a paragraph that moved came and went', () => {
  const before = writtenStory('H', 'One two three.', 'Four five six seven.')
  const after = writtenStory('H', 'Four five six seven.', 'One two three.')
  expect(countChange(before, after)).toEqual({ added: 3, removed: 3 })
})

test('a text written anew is counted without its order', () => {
  const text = (word: string) =>
    writtenStory('H', Array.from({ length: 4_000 }, (_, n) => `${word}${n}`).join(' '))
  expect(countChange(text('a'), text('b'))).toEqual({ added: 4_000, removed: 4_000 })
})
