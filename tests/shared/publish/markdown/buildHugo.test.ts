import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../../src/shared/article/Article.ts'
import { EMPTY_NEWSROOM } from '../../../../src/shared/article/Newsroom.ts'
import { newArticle } from '../../../../src/shared/article/newArticle.ts'
import { placeMedia } from '../../../../src/shared/intake/placeMedia.ts'
import { readMarkdown } from '../../../../src/shared/intake/readMarkdown.ts'
import { buildHugo } from '../../../../src/shared/publish/markdown/buildHugo.ts'
import { arbitraryArticle } from '../../../support/arbitraryArticle.ts'
import { ARBITRARY_MEDIA } from '../../../support/arbitraryDocument.ts'
import { bodyText } from '../../../support/bodyText.ts'
import { figure, marked, p, story } from '../../../support/build.ts'
import { storedMedia } from '../../../support/markdownRoundTrip.ts'

const [PICTURE = '', OTHER = ''] = ARBITRARY_MEDIA
const NOW = '2026-05-18T12:04:00+05:00'

function article(fields: Partial<Article> = {}): Article {
  return newArticle(NOW, { document: story('Harbour opens', 'It took years.', p('Words.')), ...fields })
}

function pageOf(made: Article): string {
  const [page] = buildHugo(made, EMPTY_NEWSROOM)
  if (!page || !('text' in page)) throw new Error('The first file is not the page.')
  return page.text
}

describe('a story for Hugo', () => {
  test('is a page bundle in the folder of its first section', () => {
    const made = article({
      sections: ['Defence & Security', 'World'],
      document: story('Harbour opens', '', figure(PICTURE, 'Ships'), figure(PICTURE)),
      leadImage: OTHER,
    })
    expect(buildHugo(made, EMPTY_NEWSROOM).map(file => ({ ...file, text: undefined }))).toEqual([
      { path: 'defence-security/harbour-opens/index.md' },
      { path: `defence-security/harbour-opens/${OTHER.slice(0, 16)}.jpg`, media: OTHER },
      { path: `defence-security/harbour-opens/${PICTURE.slice(0, 16)}.jpg`, media: PICTURE },
    ])
  })

  test('without a section stands in posts', () => {
    expect(buildHugo(article(), EMPTY_NEWSROOM)[0]?.path).toBe('posts/harbour-opens/index.md')
    expect(buildHugo(article({ sections: ['..', 'con'] }), EMPTY_NEWSROOM)[0]?.path).toMatch(/^posts\//)
    expect(buildHugo(article({ sections: ['CON'] }), EMPTY_NEWSROOM)[0]?.path).toMatch(/^posts\//)
  })

  test('has its facts in front matter, every text quoted', () => {
    const made = article({
      sections: ['Port'],
      tags: ['no', '012'],
      bylines: [{ name: 'A "B" C', role: 'reporter' }],
      publishedAt: '2026-05-19T08:00:00+05:00',
      document: story(['Harbour ', marked('opens', 'italic')], 'It took years.', p('Words.')),
    })
    expect(pageOf(made)).toBe(
      [
        '---',
        'title: "Harbour opens"',
        'date: "2026-05-19T08:00:00+05:00"',
        'lastmod: "2026-05-18T12:04:00+05:00"',
        'draft: false',
        'slug: "harbour-opens"',
        'description: "It took years."',
        'summary: "It took years."',
        'categories:',
        '  - "Port"',
        'tags:',
        '  - "no"',
        '  - "012"',
        'params:',
        '  headline: "Harbour _opens_"',
        '  language: "en"',
        '  bylines:',
        '    - name: "A \\"B\\" C"',
        '      role: "reporter"',
        '---',
        '',
        'Words.',
        '',
      ].join('\n'),
    )
  })

  test('is a draft to Hugo only when it is not for publication or on legal hold', () => {
    expect(pageOf(article({ status: 'draft' }))).toContain('draft: false\n')
    expect(pageOf(article({ status: 'published', notForPublication: true }))).toContain('draft: true\n')
    expect(pageOf(article({ status: 'approved', legalHold: true }))).toContain('draft: true\n')
  })

  test('says below the text what was corrected, whatever the theme does with front matter', () => {
    const corrections = [
      { text: 'The harbour is 90 m long,\nnot 900.', at: '2026-05-20T08:00:00+05:00', by: 'Nadia Shah' },
      { text: '', at: '2026-05-21T08:00:00+05:00', by: 'Nadia Shah' },
    ]
    expect(pageOf(article({ corrections }))).toMatch(
      /\nWords\.\n\n\*\*\*\n\n## Correction\n\n\*\*May 20, 2026, Nadia Shah:\*\* The harbour is 90 m long, not 900\.\n$/,
    )
    expect(pageOf(article({ corrections, language: 'ur' }))).toContain(
      '\n## تصحیح\n\n**20 مئی 2026، Nadia Shah:**',
    )
  })

  test('brought in again has its corrections once; what somebody added to them stays in the text', () => {
    const corrections = [{ text: 'It is 90 m.', at: '2026-05-20T08:00:00+05:00', by: '' }]
    const written = pageOf(article({ corrections }))
    expect(bodyText(readMarkdown(written).document)).toEqual(['paragraph: Words.'])
    expect(readMarkdown(written).fields.corrections).toEqual(corrections)
    expect(bodyText(readMarkdown(`${written}\nSee also the map.\n`).document).join()).toContain('It is 90 m.')
  })

  test('under embargo is published by Hugo from that moment on', () => {
    expect(pageOf(article({ embargo: '2027-01-01T00:00:00+05:00' }))).toContain(
      'publishDate: "2027-01-01T00:00:00+05:00"\n',
    )
  })

  test('exported, brought in and exported again is the same, byte for byte', () => {
    const stored = storedMedia(name => `${name.slice(0, 16)}.jpg`)
    fc.assert(
      fc.property(arbitraryArticle, made => {
        const once = buildHugo(made, EMPTY_NEWSROOM)
        const fields = placeMedia(readMarkdown(pageOf(made)), stored)
        const again = newArticle('2030-01-01T00:00:00Z', { ...fields })
        expect(buildHugo({ ...again, id: made.id }, EMPTY_NEWSROOM)).toEqual(once)
      }),
      { numRuns: 300 },
    )
  })
})
