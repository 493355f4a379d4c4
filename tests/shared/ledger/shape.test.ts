import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restoreDocument } from '../../../src/shared/document/restoreDocument.ts'
import { findQuotations } from '../../../src/shared/ledger/findQuotations.ts'
import { arbitraryDocument } from '../../support/arbitraryDocument.ts'
import { br, by, doc, nest, p, story } from '../../support/build.ts'

const found = (json: Parameters<typeof restoreDocument>[0]) => findQuotations(restoreDocument(json))
const words = (json: Parameters<typeof restoreDocument>[0]) => found(json).map(quotation => quotation.words)

/** Text made of what finders of quotations stumble over. */
const marks = fc.constantFrom('“', '”', '‘', '’', '"', "'", "''", '«', '»', '„', '”', ' ', ',', '.', '۔', '،')
const scraps = fc.constantFrom(
  'said ',
  'Khan',
  'he ',
  'نے کہا',
  'کے مطابق ',
  'کہ ',
  'Dr. ',
  '17',
  's',
  'it',
  ' who ',
)
const prose = fc.array(fc.oneof(marks, scraps), { minLength: 1, maxLength: 40 }).map(parts => parts.join(''))

describe('the finder of quotations', () => {
  it('answers for any document, with ranges inside it and the very words that stand there', () => {
    const written = fc
      .array(prose, { minLength: 1, maxLength: 6 })
      .map(lines => doc(...lines.map(line => p(line))))
    fc.assert(
      fc.property(fc.oneof(arbitraryDocument, written), json => {
        const document = restoreDocument(json)
        for (const { from, to, words } of findQuotations(document)) {
          expect(from).toBeGreaterThan(0)
          expect(to).toBeGreaterThanOrEqual(from)
          expect(to).toBeLessThanOrEqual(document.content.size)
          expect(document.textBetween(from, to, '\n', '\n').replace(/\n+/g, '\n')).toBe(
            words.replace(/\n+/g, '\n'),
          )
        }
      }),
      { numRuns: 400 },
    )
  })

  it('comes to an end where marks stand open by the thousand', () => {
    const open = doc(p('‘“«'.repeat(4000)), p("'x ".repeat(8000)), p('said “'.repeat(4000)))
    expect(found(open).length).toBeGreaterThanOrEqual(0)
  })

  it.each([
    ['apostrophes', 'The teachers’ union won’t say whose ’90s plan it was, and the Khans’ isn’t it.'],
    [
      'straight apostrophes',
      "The teachers' union won't say whose '90s plan it was, and the Khans' isn't it.",
    ],
    ['feet and inches', `A 6' 2" man fell 30" into a 12' hole and left by a 17" door.`],
    ['a title', 'She was reading “The Nine Tailors” in bed.'],
    ['a so-called thing', 'The so-called “smart bell” fell silent.'],
  ])('takes %s for none', (_what, text) => {
    expect(words(doc(p(text)))).toEqual([])
  })

  it('keeps out of private notes and code', () => {
    const note = nest('privateNote', p('“Do not print this at all,” said Khan.'))
    const code = { type: 'codeBlock', content: [{ type: 'text', text: '“It is a string,” said Khan.' }] }
    expect(words(doc(note, code))).toEqual([])
  })

  it('knows a quotation over several paragraphs, and over a line break, as one', () => {
    expect(words(doc(p('“One is here.'), p('“Two is here,” said Khan.')))).toEqual([
      'One is here.\n“Two is here,',
    ])
    expect(words(doc(p('“One and', br, 'two,” said Khan.')))).toEqual(['One and\ntwo,'])
  })

  it('takes inches inside a quotation for inches', () => {
    expect(words(doc(p('"It was 17" wide," said Khan.')))).toEqual(['It was 17" wide,'])
  })

  it('asks for the attribution of a pull quote, or for its words in the text', () => {
    const pull = (...lines: Parameters<typeof nest>[1][]) => nest('pullQuote', ...lines)
    expect(found(doc(pull(p('Water never comes.'))))).toEqual([])
    expect(found(doc(pull(p('Water never comes.'), by('Sana Baloch, farmer'))))).toMatchObject([
      { words: 'Water never comes.', speaker: 'Sana Baloch' },
    ])
    const both = doc(p('“Water never comes here,” said Sana Baloch.'), pull(p('Water never comes')))
    expect(found(both).map(({ speaker }) => speaker)).toEqual(['Sana Baloch', 'Sana Baloch'])
  })

  it('says when nobody is named', () => {
    expect(found(story('‘You can never borrow from a car park’', '', p('x')))).toMatchObject([
      { speaker: null },
    ])
  })
})
