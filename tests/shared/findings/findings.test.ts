import { expect, test } from 'vitest'
import { schema } from '../../../src/shared/document/index.ts'
import { ignoredAt } from '../../../src/shared/findings/ignoredAt.ts'
import { isIgnored } from '../../../src/shared/findings/isIgnored.ts'
import { languageOfText } from '../../../src/shared/findings/languageOfText.ts'
import { readBlock } from '../../../src/shared/findings/readBlock.ts'
import type { TextFinding } from '../../../src/shared/findings/TextFinding.ts'
import { withoutOverlaps } from '../../../src/shared/findings/withoutOverlaps.ts'

const finding = (text: string, words: string, fields: Partial<TextFinding> = {}): TextFinding => ({
  kind: 'spelling',
  rule: 'SpellCheck',
  from: text.indexOf(words),
  to: text.indexOf(words) + words.length,
  words,
  message: '',
  suggestions: [],
  ...fields,
})

const paragraph = (...content: object[]) => schema.nodeFromJSON({ type: 'paragraph', content })
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })

test('a block knows the language of each stretch, and that code has none', () => {
  const block = paragraph(
    text('Plain '),
    text('bold ', { type: 'bold' }),
    text('un mot ', { type: 'language', attrs: { lang: 'fr' } }),
    text('run()', { type: 'code' }),
    { type: 'hardBreak' },
    text('end'),
  )
  expect(readBlock(block, 'en-GB')).toEqual({
    text: 'Plain bold un mot run()\nend',
    stretches: [
      { from: 0, to: 11, language: 'en-GB' },
      { from: 11, to: 18, language: 'fr' },
      { from: 23, to: 27, language: 'en-GB' },
    ],
  })
})

test('lines of code are in no language', () => {
  const block = schema.nodeFromJSON({ type: 'codeBlock', content: [{ type: 'text', text: 'selct *' }] })
  expect(readBlock(block, 'en').stretches).toEqual([])
})

test('Urdu is never English, and English in an Urdu story is', () => {
  expect(languageOfText('حکومت نے NADRA کو بتایا', 'en')).toBe('ur')
  expect(languageOfText('The government told NADRA', 'ur')).toBe('en')
  expect(languageOfText('The government', 'fr')).toBe('fr')
  expect(languageOfText('حکومت', 'fa')).toBe('fa')
  expect(languageOfText('1947', 'ur')).toBe('ur')
})

test('what was let stand stays so while its neighbours stay, and comes back when they change', () => {
  const before = 'Said Baloch of Khipro.'
  const ignored = [ignoredAt(finding(before, 'Baloch'), before)]
  const shows = (now: string, fields: Partial<TextFinding> = {}) =>
    !isIgnored(finding(now, 'Baloch', fields), now, ignored)
  expect(shows(before)).toBe(false)
  expect(shows('Yesterday, said   Baloch of Khipro.'.replace('said', 'Said'))).toBe(false)
  expect(shows('“Said Baloch” of Khipro')).toBe(false)
  expect(shows('Asked Baloch of Khipro')).toBe(true)
  expect(shows(before, { rule: 'other' })).toBe(true)
})

test('of findings on the same words the house style comes first, its gravest rule before all', () => {
  const words = 'a honour killing today'
  const grammar = finding(words, 'a honour killing', { kind: 'grammar', rule: 'AnA' })
  const hint = finding(words, 'killing', { kind: 'style', rule: 'hint', severity: 'info' })
  const grave = finding(words, 'honour killing', { kind: 'style', rule: 'grave', severity: 'block' })
  const apart = finding(words, 'today')
  expect(withoutOverlaps([grammar, hint, apart, grave]).map(({ rule }) => rule)).toEqual([
    'grave',
    'SpellCheck',
  ])
})
