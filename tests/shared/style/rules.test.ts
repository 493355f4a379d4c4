import { expect, test } from 'vitest'
import type { CheckedText } from '../../../src/shared/findings/CheckedText.ts'
import { finderOf } from '../../../src/shared/style/finderOf.ts'
import { mergeRules } from '../../../src/shared/style/mergeRules.ts'
import { SAMPLE_RULES } from '../../../src/shared/style/SAMPLE_RULES.ts'
import { StyleRule } from '../../../src/shared/style/StyleRule.ts'
import { styleRulesOf } from '../../../src/shared/style/styleRulesOf.ts'
import { withStyleRules } from '../../../src/shared/style/withStyleRules.ts'

const rule = (fields: Partial<StyleRule>): StyleRule => ({
  id: 'a',
  pattern: 'per cent',
  regex: false,
  suggestion: 'percent',
  reason: 'One word.',
  severity: 'warn',
  caseSensitive: false,
  ...fields,
})

const english = (text: string): CheckedText => ({
  text,
  stretches: [{ from: 0, to: text.length, language: 'en' }],
})

/** What the rule finds, and what it would put there: 'words -> instead'. */
const found = (fields: Partial<StyleRule>, text: CheckedText) =>
  finderOf(rule(fields))(text).map(({ words, suggestions }) => [words, ...suggestions].join(' -> '))

test('plain words are found as whole words, in any case, however the space was typed', () => {
  expect(found({}, english('Forty per cent. Per\u00a0cent of superper centage.'))).toEqual([
    'per cent -> percent',
    'Per\u00a0cent -> Percent',
  ])
})

test('a rule for one case leaves the other alone', () => {
  const fields = { pattern: 'COVID', suggestion: 'Covid', caseSensitive: true }
  expect(found(fields, english('Covid and COVID'))).toEqual(['COVID -> Covid'])
})

test('a regular expression fills its suggestion with what it matched', () => {
  const fields = { pattern: '\\b(\\d+) ?(?<unit>mln)\\b', regex: true, suggestion: '$1 million' }
  expect(found(fields, english('Rs 3mln'))).toEqual(['3mln -> 3 million'])
})

test('what already stands as the rule wants it is not found', () => {
  expect(
    found({ pattern: 'e-?mail', regex: true, suggestion: 'email' }, english('an e-mail, an email')),
  ).toEqual(['e-mail -> email'])
})

test('a rule without a suggestion only tells', () => {
  const [finding] = finderOf(rule({ suggestion: '', reason: 'Say who.' }))(english('40 per cent'))
  expect(finding).toMatchObject({ words: 'per cent', suggestions: [], message: 'Say who.' })
})

test('a rule for a language looks at text in that language only, and none looks into code', () => {
  const text: CheckedText = {
    text: 'per cent per cent per cent',
    stretches: [
      { from: 0, to: 9, language: 'en-GB' },
      { from: 9, to: 17, language: 'fr' },
    ],
  }
  const places = (fields: Partial<StyleRule>) => finderOf(rule(fields))(text).map(({ from }) => from)
  expect(places({ language: 'en' })).toEqual([0])
  expect(places({ language: 'en-US' })).toEqual([])
  expect(places({})).toEqual([0, 9])
})

test('what is no regular expression is told as such', () => {
  expect(() => finderOf(rule({ pattern: '(', regex: true }))).toThrow(SyntaxError)
})

test('every sample rule is whole, has its own id, compiles, and explains itself', () => {
  expect(new Set(SAMPLE_RULES.map(({ id }) => id)).size).toBe(SAMPLE_RULES.length)
  expect(SAMPLE_RULES.length).toBeGreaterThanOrEqual(40)
  for (const sample of SAMPLE_RULES) {
    expect(StyleRule.parse(sample)).toEqual(sample)
    expect(() => finderOf(sample)).not.toThrow()
    expect(sample.reason).not.toBe('')
  }
})

test.each([
  ['He paid Rs. 3 and Rs40 and PKR 5.', ['Rs.  -> Rs ', 'Rs4 -> Rs 4', 'PKR 5 -> Rs 5']],
  ['At 6 p.m. on 3rd May, Mr. Khan', ['6 p.m. -> 6pm', '3rd May -> 3 May', 'Mr. -> Mr']],
  ['the Government said Prime Minister Khan', ['Government -> government']],
  ['a very unique e-mail', ['very unique -> unique', 'e-mail -> email']],
])('the samples find in “%s” what a desk would', (text, expected) => {
  const all = SAMPLE_RULES.flatMap(sample => finderOf(sample)(english(text))).sort((a, b) => a.from - b.from)
  expect(all.map(({ words, suggestions }) => [words, ...suggestions].join(' -> '))).toEqual(expected)
})

test('samples in Urdu mend Urdu punctuation and leave English alone', () => {
  const urdu: CheckedText = { text: 'پانی آیا ۔', stretches: [{ from: 0, to: 10, language: 'ur' }] }
  const all = SAMPLE_RULES.flatMap(sample => finderOf(sample)(urdu))
  expect(all.map(({ words, suggestions }) => [words, ...suggestions])).toEqual([[' ۔', '۔']])
})

test('rules that come in join the others once', () => {
  const [first, second] = [rule({ id: 'one' }), rule({ id: 'two', pattern: 'alot' })]
  const newer = rule({ id: 'two', pattern: 'alot', severity: 'block' })
  const same = rule({ id: 'three' })
  expect(mergeRules([first, second], [newer, same, rule({ id: 'four', pattern: 'x' })])).toEqual([
    first,
    newer,
    rule({ id: 'four', pattern: 'x' }),
  ])
})

test('a rule of a newer Copydesk is passed over and kept', () => {
  const stored = { styleRules: [rule({}), { id: 'b', future: true }] }
  expect(styleRulesOf(stored)).toEqual([rule({})])
  expect(withStyleRules(stored, [])).toEqual([{ id: 'b', future: true }])
})
