import { expect, test } from 'vitest'
import { findStyle } from '../../../src/main/checks/findStyle.ts'
import { restoreDocument } from '../../../src/shared/document/restoreDocument.ts'
import { ignoredAt } from '../../../src/shared/findings/ignoredAt.ts'
import type { StyleRule } from '../../../src/shared/style/StyleRule.ts'
import { p, story } from '../../support/build.ts'

const FRIDAY: StyleRule = {
  id: 'friday',
  pattern: 'on Friday',
  regex: false,
  suggestion: 'on 15 May',
  reason: 'Give the date.',
  severity: 'block',
  caseSensitive: false,
}
const ENDLESS: StyleRule = { ...FRIDAY, id: 'endless', pattern: '^(a+)+$', regex: true }
const BROKEN: StyleRule = { ...FRIDAY, id: 'broken', pattern: '(', regex: true }
const OPEN = { language: 'en' }
const FIRST = 'Water came on Friday.'
const DOCUMENT = restoreDocument(
  story('Water', 'At last', p(FIRST), p(`${'a'.repeat(40)}!`), p('So on Friday it is.')),
)

test('what a rule finds stands where its words stand in the story', () => {
  const { found, failed } = findStyle(OPEN, DOCUMENT, [FRIDAY])
  expect(found.map(({ from, to }) => DOCUMENT.textBetween(from, to))).toEqual(['on Friday', 'on Friday'])
  expect(found[0]).toMatchObject({ rule: 'friday', suggestions: ['on 15 May'], severity: 'block' })
  expect(failed).toEqual([])
})

test('what the writer let stand is left out', () => {
  const [finding] = findStyle(OPEN, DOCUMENT, [FRIDAY]).found
  if (!finding) throw new Error('Nothing was found.')
  const from = FIRST.indexOf('on Friday')
  const ignored = [ignoredAt({ ...finding, from, to: from + 'on Friday'.length }, FIRST)]
  expect(findStyle({ ...OPEN, ignored }, DOCUMENT, [FRIDAY]).found).toHaveLength(1)
})

test('a rule that never ends, or is none, is named and passed by; the others still find', () => {
  const { found, failed } = findStyle(OPEN, DOCUMENT, [ENDLESS, BROKEN, FRIDAY], 100)
  expect(failed).toEqual(['endless', 'broken'])
  expect(found).toHaveLength(2)
})
