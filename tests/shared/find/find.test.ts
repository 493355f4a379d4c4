import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schema } from '../../../src/shared/document/index.ts'
import type { FindQuery } from '../../../src/shared/find/FindQuery.ts'
import { findPattern } from '../../../src/shared/find/findPattern.ts'
import { matchesIn } from '../../../src/shared/find/matchesIn.ts'
import { textBlocks } from '../../../src/shared/find/textBlocks.ts'
import { arbitraryDocument } from '../../support/arbitraryDocument.ts'

const QUERY: FindQuery = { words: '', matchCase: false, wholeWord: false, regex: false }

function found(text: string, fields: Partial<FindQuery>): string[] {
  const pattern = findPattern({ ...QUERY, ...fields })
  return pattern ? matchesIn(text, pattern, '', false).map(({ from, to }) => text.slice(from, to)) : []
}

function replaced(text: string, fields: Partial<FindQuery>, replacement: string): string {
  const pattern = findPattern({ ...QUERY, ...fields })
  const matches = pattern ? matchesIn(text, pattern, replacement, fields.regex ?? false) : []
  return matches.reduceRight(
    (now, match) => now.slice(0, match.from) + match.replacement + now.slice(match.to),
    text,
  )
}

describe('finding words', () => {
  it.each([
    ['any case', 'The river. RIVER', { words: 'river' }, ['river', 'RIVER']],
    ['the same case', 'The river. RIVER', { words: 'river', matchCase: true }, ['river']],
    ['whole words', 'cat scatter cat’s Cat', { words: 'cat', wholeWord: true }, ['cat', 'cat', 'Cat']],
    ['signs as they are', 'a.b a+b (a.b)', { words: 'a.b' }, ['a.b', 'a.b']],
    ['brackets, dashes and slashes', '[x] \\d a/b -^', { words: '\\d' }, ['\\d']],
    ['curly quotes by straight ones', 'He said “no”.', { words: '"no"' }, ['“no”']],
    ['straight quotes by curly ones', "it's", { words: 'it’s' }, ["it's"]],
    ['a hyphen that does not break', 'well\u2011known', { words: 'well-known' }, ['well\u2011known']],
    ['a space that does not break', '500\u00a0rupees', { words: '500 rupees' }, ['500\u00a0rupees']],
    ['Urdu typed on an Arabic keyboard', 'کہا كہا', { words: 'کہا' }, ['کہا', 'كہا']],
    ['Urdu with vowel signs', 'مُلک ملک', { words: 'ملک' }, ['مُلک', 'ملک']],
    ['whole Urdu words', 'دن دنیا', { words: 'دن', wholeWord: true }, ['دن']],
    [
      'by a regular expression',
      '12 May, 3 June',
      { words: '\\d+ \\p{Lu}\\w+', regex: true, matchCase: true },
      ['12 May', '3 June'],
    ],
    ['never nothing', 'abc', { words: 'x*', regex: true }, []],
    ['whole words of alternatives', 'a ab b', { words: 'a|b', regex: true, wholeWord: true }, ['a', 'b']],
  ])('finds %s', (_, text, query, expected) => {
    expect(found(text, query)).toEqual(expected)
  })

  it('says what is no regular expression', () => {
    expect(() => findPattern({ ...QUERY, words: '(', regex: true })).toThrow(SyntaxError)
  })

  it('finds any plain words where they stand', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string(),
        fc.string(),
        (words, before, after) => {
          expect(found(`${before}${words}${after}`, { words, matchCase: true }).length).toBeGreaterThan(0)
        },
      ),
    )
  })
})

describe('replacing', () => {
  it('takes plain words as they are', () => {
    expect(replaced('cost: 5', { words: '5' }, '$1 & $&')).toBe('cost: $1 & $&')
  })

  it('fills in what a regular expression caught', () => {
    const query = { words: '(\\d+) (?<month>\\p{L}+)', regex: true }
    expect(replaced('on 12 May', query, '$<month> $1 [$&] $$ $7')).toBe('on May 12 [12 May] $ $7')
  })
})

it('each character of a block of text is one position of the document', () => {
  fc.assert(
    fc.property(arbitraryDocument, json => {
      const document = schema.nodeFromJSON(json)
      for (const { text, at } of textBlocks(document)) {
        expect(document.textBetween(at, at + text.length, '', '\n')).toBe(text)
        expect(document.resolve(at).parent.content.size).toBe(text.length)
      }
    }),
  )
})
