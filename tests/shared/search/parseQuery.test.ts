import '../../support/propertySeed.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '../../../src/shared/search/parseQuery.ts'
import { QUERY_FIELDS } from '../../../src/shared/search/QueryField.ts'
import { writeTerm } from '../../../src/shared/search/writeTerm.ts'

/** The terms of a query in a short form. */
function terms(text: string): string[] {
  return parseQuery(text).map(
    ({ field, value, quoted, negated }) =>
      `${negated ? 'not ' : ''}${field ?? 'words'}${quoted ? ' whole' : ''} ${value}`,
  )
}

test('words, phrases and fields stand beside each other in any order', () => {
  expect(terms('ferry author:amna "storm drains" status:ready')).toEqual([
    'words ferry',
    'author amna',
    'words whole storm drains',
    'status ready',
  ])
})

test('a value of several words stands in quotes, straight or curly', () => {
  expect(terms('author:"Amna Raza" section:“City life”')).toEqual([
    'author whole Amna Raza',
    'section whole City life',
  ])
})

test('a hyphen before a term turns it round; inside a word it is a hyphen', () => {
  expect(terms('-ferry -tag:monsoon -"bus lane" well-known - ')).toEqual([
    'not words ferry',
    'not tag monsoon',
    'not words whole bus lane',
    'words well-known',
  ])
})

test('a field is known in capitals too; any other colon belongs to a word', () => {
  expect(terms('Author:amna http://dawn.com note:this 12:30')).toEqual([
    'author amna',
    'words http://dawn.com',
    'words note:this',
    'words 12:30',
  ])
})

test('Urdu words and values are terms like any others', () => {
  expect(terms('گندم author:"نادیہ حسین" lang:ur')).toEqual([
    'words گندم',
    'author whole نادیہ حسین',
    'lang ur',
  ])
})

test('what is still being typed is no error', () => {
  expect(terms('ferry author:')).toEqual(['words ferry', 'author '])
  expect(terms('author:"Amna Ra')).toEqual(['author whole Amna Ra'])
  expect(terms('"storm dr')).toEqual(['words whole storm dr'])
  expect(terms(' "" ')).toEqual([])
})

test('each term knows its place in the text, so that it can be taken out', () => {
  const text = '  ferry  author:"Amna Raza" -tag:x'
  expect(parseQuery(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    'ferry',
    'author:"Amna Raza"',
    '-tag:x',
  ])
})

test('any text is read, and its terms never overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), text => {
      let before = 0
      for (const { from, to } of parseQuery(text)) {
        expect(from).toBeGreaterThanOrEqual(before)
        expect(to).toBeGreaterThan(from)
        before = to
      }
    }),
  )
})

test('a term written is the term read', () => {
  const value = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter(text => /^\p{L}/u.test(text))
  fc.assert(
    fc.property(
      fc.constantFrom(...QUERY_FIELDS),
      value,
      fc.boolean(),
      fc.boolean(),
      (field, name, quoted, negated) => {
        const [read, ...others] = parseQuery(writeTerm({ field, value: name, quoted, negated }))
        expect(others).toEqual([])
        expect(read).toMatchObject({
          field,
          negated,
          value: name.replace(/["“”\s]+/g, ' ').trim(),
        })
      },
    ),
  )
})
