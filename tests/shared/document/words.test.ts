import { describe, expect, it } from 'vitest'
import { countWords } from '../../../src/shared/document/countWords.ts'
import type { DocumentJson } from '../../../src/shared/document/DocumentJson.ts'
import { headlineOf } from '../../../src/shared/document/headlineOf.ts'
import { leadOf } from '../../../src/shared/document/leadOf.ts'
import { standfirstOf } from '../../../src/shared/document/standfirstOf.ts'

const text = (words: string) => ({ type: 'text', text: words })
const p = (...content: object[]) => ({ type: 'paragraph', content })
const page = (headline: string, standfirst: string, ...body: object[]) =>
  ({
    type: 'doc',
    content: [
      { type: 'headline', ...(headline ? { content: [text(headline)] } : {}) },
      { type: 'standfirst', ...(standfirst ? { content: [text(standfirst)] } : {}) },
      ...body,
    ],
  }) as DocumentJson

describe('the words of a story', () => {
  it.each([
    ['Crews moved in on Monday', 5],
    ['Pakistan’s second-largest partner paid 2,500.50 rupees', 6],
    ['مقامی منڈی میں گندم کی قیمت', 6],
    ['می‌خواہم', 1],
    ['— … “ ”', 0],
    ['', 0],
  ])('in “%s” are counted as a reader counts them', (words, count) => {
    expect(countWords(page('', '', p(...(words ? [text(words)] : []))))).toBe(count)
  })

  it('join across marks, and part at blocks and line breaks', () => {
    const bold = { type: 'text', text: 'half', marks: [{ type: 'bold' }] }
    expect(countWords(page('One', 'two', p(bold, text('way'), { type: 'hardBreak' }, text('there'))))).toBe(4)
  })

  it('of a private note do not count', () => {
    expect(countWords(page('One', '', { type: 'privateNote', content: [p(text('not these'))] }))).toBe(1)
  })

  it('are found by their place', () => {
    const story = page(' City clears drains ', 'Six weeks early', p(text('Crews moved in.')))
    expect([headlineOf(story), standfirstOf(story), leadOf(story)]).toEqual([
      'City clears drains',
      'Six weeks early',
      'Six weeks early',
    ])
    expect(
      leadOf(page('One', '', { type: 'privateNote', content: [p(text('secret'))] }, p(text('Open')))),
    ).toBe('Open')
  })

  it('never end a card in half a letter', () => {
    expect(leadOf(page('', '', p(text('😀'.repeat(200))))).endsWith('😀')).toBe(true)
  })
})

it.each([
  "O'Brien’s 1,200 well-known ‘words’ — and… 3.5 more.",
  '',
  '- — … “”',
  'A-B.C,D’e f',
  ...Array.from({ length: 0x80 }, (_, code) => `a${String.fromCharCode(code)}b`),
  ...Array.from({ length: 0x18 }, (_, code) => `a${String.fromCharCode(0x2010 + code)}b`),
])('plain text %j counts the same beside a letter of another script', plain => {
  const alone = countWords(page('', '', p(...(plain ? [text(plain)] : []))))
  expect(countWords(page('', '', p(text(`${plain} ک`))))).toBe(alone + 1)
})
