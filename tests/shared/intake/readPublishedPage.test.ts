import { describe, expect, test } from 'vitest'
import { headlineOf } from '../../../src/shared/document/headlineOf.ts'
import { standfirstOf } from '../../../src/shared/document/standfirstOf.ts'
import { detectIntake } from '../../../src/shared/intake/detectIntake.ts'
import { readLongDate } from '../../../src/shared/intake/publishedPage/readLongDate.ts'
import { readPublishedPage } from '../../../src/shared/intake/readPublishedPage.ts'
import { bodyText } from '../../support/bodyText.ts'

const LEAD =
  'The new ferry between Marrow Point and the islands sailed for the first time on Monday. It carried two hundred people, eleven goats and the mayor, who said she had waited for it since she was a child.'

const PAGE = [
  'The Marrow Ledger',
  'Slow news, well told.',
  'Ferry to the Islands Sails at Last',
  'March 3, 2026',
  'Categories: Harbour & Sea, Transport',
  '',
  LEAD,
  '“We did not believe it ourselves,” said the captain.  She laughed.',
  'The line is to run twice a day, and the company hopes that it will carry more than half of those who now',
  'take the long road over the pass. "It is cheaper," a rider said.',
  '',
].join('\n\n')

describe('the plain text of a published page', () => {
  test('gives newsroom, headline, date and sections', () => {
    const { fields, newsroom, document } = readPublishedPage(PAGE)
    expect(newsroom).toEqual({ name: 'The Marrow Ledger', tagline: 'Slow news, well told.' })
    expect(headlineOf(document)).toBe('Ferry to the Islands Sails at Last')
    expect(fields).toEqual({
      language: 'en',
      status: 'published',
      createdAt: '2026-03-03T12:00:00Z',
      modifiedAt: '2026-03-03T12:00:00Z',
      publishedAt: '2026-03-03T12:00:00Z',
      sections: ['Harbour & Sea', 'Transport'],
    })
  })

  test('keeps every paragraph in order, letter for letter, and joins a sentence that a blank line broke', () => {
    const { document } = readPublishedPage(PAGE)
    expect(standfirstOf(document)).toBe('')
    expect(bodyText(document)).toEqual([
      `paragraph: ${LEAD}`,
      'paragraph: “We did not believe it ourselves,” said the captain.  She laughed.',
      'paragraph: The line is to run twice a day, and the company hopes that it will carry more than half of those who now take the long road over the pass. "It is cheaper," a rider said.',
    ])
  })

  test('takes a first paragraph of one short sentence as the standfirst', () => {
    const { document } = readPublishedPage(`Ledger\n\nHeadline\n\n3 March 2026\n\nIt took years.\n\n${LEAD}`)
    expect(standfirstOf(document)).toBe('It took years.')
    expect(bodyText(document)).toEqual([`paragraph: ${LEAD}`])
  })

  test('leaves a story of one paragraph its body', () => {
    const { document } = readPublishedPage('Ledger\n\nHeadline\n\n3 March 2026\n\nIt took years.')
    expect(bodyText(document)).toEqual(['paragraph: It took years.'])
  })

  test('knows the same masthead without blank lines, and a byline in it', () => {
    const { fields, newsroom, document } = readPublishedPage(
      `Ledger\nSlow news.\nHeadline\nBy Amina Shah\n3 Sept. 2026\n\n${LEAD}`,
    )
    expect(newsroom).toEqual({ name: 'Ledger', tagline: 'Slow news.' })
    expect(fields.bylines).toEqual([{ name: 'Amina Shah' }])
    expect(bodyText(document)).toEqual([`paragraph: ${LEAD}`])
  })

  test('reads a page in Urdu', () => {
    const { fields, newsroom, document } = readPublishedPage(
      [
        'مروارید نامہ',
        'سچ، سادہ لفظوں میں',
        'جزیروں کی کشتی چل پڑی',
        '۳ مارچ، ۲۰۲۶',
        'زمرہ: بندرگاہ، سفر',
        'نئی کشتی پیر کو پہلی بار جزیروں کی طرف روانہ ہوئی اور اس میں دو سو مسافر، گیارہ بکریاں اور شہر کی میئر سوار تھیں، جو بچپن سے اس دن کا انتظار کر رہی',
        'تھیں۔ لوگوں نے ساحل پر تالیاں بجائیں۔',
        'کیا یہ سستی ہوگی؟',
      ].join('\r\n\r\n'),
    )
    expect(fields).toMatchObject({
      language: 'ur',
      publishedAt: '2026-03-03T12:00:00Z',
      sections: ['بندرگاہ', 'سفر'],
    })
    expect(newsroom?.name).toBe('مروارید نامہ')
    expect(bodyText(document)).toHaveLength(2)
    expect(bodyText(document)[0]).toContain('انتظار کر رہی تھیں۔ لوگوں')
  })

  test('does not join a heading to what follows it', () => {
    const { document } = readPublishedPage(
      `Head\n\n3 March 2026\n\n${LEAD}\n\nThe Road Over the Pass\n\nebb and flow decide it.`,
    )
    expect(bodyText(document).slice(1)).toEqual([
      'paragraph: The Road Over the Pass',
      'paragraph: ebb and flow decide it.',
    ])
  })
})

describe('any other plain text', () => {
  test('is a story whose first line is the headline', () => {
    const { fields, newsroom, document } = readPublishedPage(
      '\ufeffFerry sails\n\nIt sailed. It did.\n\nIt came back.',
    )
    expect(newsroom).toBeUndefined()
    expect(fields).toEqual({ language: 'en' })
    expect(headlineOf(document)).toBe('Ferry sails')
    expect(bodyText(document)).toEqual(['paragraph: It sailed. It did.', 'paragraph: It came back.'])
  })

  test('that is empty is refused', () => {
    expect(() => readPublishedPage(' \n ')).toThrow(expect.objectContaining({ code: 'empty' }))
  })
})

test.each([
  ['July 18, 2025', '2025-07-18'],
  ['18 July 2025', '2025-07-18'],
  ['Friday, 18th July, 2025', '2025-07-18'],
  ['Sep. 3, 2025', '2025-09-03'],
  ['Sept 3, 2025', '2025-09-03'],
  ['18 جولائی 2025', '2025-07-18'],
  ['جمعہ، ۱۸ جولائی، ۲۰۲۵', '2025-07-18'],
])('the date %s', (written, day) => {
  expect(readLongDate(written)).toBe(`${day}T12:00:00Z`)
})

test.each(['February 30, 2025', '2025', 'May 1', 'Maybe 1, 2025', 'On July 18, 2025, they met'])(
  'no date: %s',
  written => {
    expect(readLongDate(written)).toBeNull()
  },
)

test('Markdown is known by its name or its front matter', () => {
  expect(detectIntake('a.MD', 'x')).toBe('markdown')
  expect(detectIntake('a.txt', '---\ntitle: x\n---\n')).toBe('markdown')
  expect(detectIntake('a.txt', 'x')).toBe('published-page')
})
