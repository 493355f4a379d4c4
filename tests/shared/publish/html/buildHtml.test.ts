import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../../src/shared/article/Article.ts'
import { EMPTY_NEWSROOM, type Newsroom } from '../../../../src/shared/article/Newsroom.ts'
import { newArticle } from '../../../../src/shared/article/newArticle.ts'
import type { DocumentJson } from '../../../../src/shared/document/DocumentJson.ts'
import { buildHtml } from '../../../../src/shared/publish/html/buildHtml.ts'
import { publicDocument } from '../../../../src/shared/publish/publicDocument.ts'
import { sampleNewsroom } from '../../../../src/shared/samples/sampleNewsroom.ts'
import { SAMPLE_PICTURES, type SampleMedia } from '../../../../src/shared/samples/samplePictures.ts'
import { sampleStories } from '../../../../src/shared/samples/sampleStories.ts'
import { arbitraryDocument } from '../../../support/arbitraryDocument.ts'
import { documentWords } from '../../../support/documentWords.ts'
import { hostileText } from '../../../support/hostileText.ts'
import { shownByHtml } from '../../../support/shownByHtml.ts'

const MEDIA = `${'b'.repeat(64)}.jpg`
const NEWSROOM: Newsroom = {
  ...EMPTY_NEWSROOM,
  name: 'The Hill Post',
  tagline: 'Seen from above.',
  languages: ['en', 'ur'],
}

const text = (words: string) => ({ type: 'text', text: words })
const documentOf = (headline: string, standfirst: string, ...paragraphs: string[]): DocumentJson => ({
  type: 'doc',
  content: [
    { type: 'headline', content: [text(headline)] },
    { type: 'standfirst', content: standfirst ? [text(standfirst)] : [] },
    ...paragraphs.map(words => ({ type: 'paragraph', content: [text(words)] })),
  ],
})

const story = (fields: Partial<Article> = {}): Article => ({
  ...newArticle('2025-07-18T09:00:00+05:00', {
    slug: 'bridge-opens',
    sections: ['Defence & Security', 'City'],
    tags: ['bridges'],
    bylines: [
      { name: 'Amna Khan', role: 'Reporter' },
      { name: 'Bilal Raza', url: 'https://hill.example/raza' },
    ],
    publishedAt: '2025-07-18T23:30:00+05:00',
    document: documentOf('Bridge opens', 'Ten years late', 'It opened.', 'Cars crossed.'),
  }),
  ...fields,
})

const page = (article: Article, newsroom = NEWSROOM): string => {
  const [main] = buildHtml(article, newsroom)
  return main && 'text' in main ? main.text : ''
}

const jsonLd = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '')

const media = Object.fromEntries(
  SAMPLE_PICTURES.map((name, index) => [
    name,
    { name: `${`${index}`.repeat(64)}.jpg`, width: 1200, height: 800 },
  ]),
) as SampleMedia

describe("the newsroom's page", () => {
  test('reads from the masthead to the last paragraph in the order of a newspaper page', () => {
    expect(
      shownByHtml(page(story({ dateline: { place: 'Lahore', date: '2025-07-17', source: 'APP' } }))),
    ).toBe(
      'The Hill Post Seen from above. Bridge opens Ten years late July 18, 2025 Categories: Defence & Security, City ' +
        'By Amna Khan (Reporter) and Bilal Raza Lahore, July 17 (APP) — It opened. Cars crossed.',
    )
  })

  test('speaks Urdu from right to left', () => {
    const urdu = story({
      language: 'ur',
      sections: ['شہر', 'Sport'],
      bylines: [{ name: 'سعدیہ خان' }, { name: 'علی' }],
      document: documentOf('پل کھل گیا', '', 'گاڑیاں گزریں۔'),
    })
    const html = page(urdu)
    expect(html).toContain('<html lang="ur" dir="rtl">')
    expect(html).toContain('<p class="name" lang="en" dir="ltr">The Hill Post</p>')
    expect(shownByHtml(html)).toContain(
      '18 جولائی 2025 زمرہ جات: شہر، Sport تحریر: سعدیہ خان اور علی گاڑیاں گزریں۔',
    )
  })

  test('says which words of its own are English on a page in a language it has no wording for', () => {
    const html = page(story({ language: 'fr', document: documentOf('Le pont', '', 'Ouvert.') }))
    expect(html).toContain('<html lang="fr" dir="ltr">')
    expect(html).toContain('<p class="categories" lang="en">Categories: Defence &amp; Security, City</p>')
  })

  test('dates a story by the day it was where it was published', () => {
    expect(page(story())).toContain('<time datetime="2025-07-18T23:30:00+05:00">July 18, 2025</time>')
    expect(page(story({ publishedAt: '2025-01-01T00:10:00+14:00' }))).toContain('>January 1, 2025</time>')
  })

  test('shows what was corrected, when and by whom', () => {
    const corrections = [{ text: 'The bridge is 90 m long.', at: '2025-07-20T08:00:00+05:00', by: 'Desk' }]
    expect(shownByHtml(page(story({ corrections })))).toMatch(
      /Correction July 20, 2025, Desk The bridge is 90 m long\.$/,
    )
  })

  test('says no address that only the newsroom itself can open', () => {
    const hidden = {
      canonicalUrl: 'http://wiki.newsroom.local/draft',
      bylines: [{ name: 'Sana', url: 'http://10.0.0.7/sana' }],
    }
    expect(page(story(hidden))).not.toMatch(/newsroom\.local|10\.0\.0\.7/)
    const open = {
      canonicalUrl: 'https://hill.example/a',
      bylines: [{ name: 'Sana', url: 'mailto:sana@hill.example' }],
    }
    expect(page(story(open))).toContain('<link rel="canonical" href="https://hill.example/a">')
    expect(page(story(open))).toContain('<a href="mailto:sana@hill.example">Sana</a>')
  })

  test('shows corrections in the order they were made, and none that says nothing yet', () => {
    const at = (day: number) => `2025-07-${day}T08:00:00+05:00`
    const corrections = [
      { text: 'It opened on Friday.', at: at(22), by: '' },
      { text: ' ', at: at(21), by: 'Desk' },
      { text: 'It is 90 m long.', at: at(20), by: '' },
    ]
    const html = page(story({ corrections }))
    expect(shownByHtml(html)).toMatch(
      /Corrections July 20, 2025 It is 90 m long\. July 22, 2025 It opened on Friday\.$/,
    )
    expect(jsonLd(html)).toMatchObject({
      correction: [{ text: 'It is 90 m long.' }, { text: 'It opened on Friday.' }],
    })
  })

  test('stands alone: it fetches nothing and runs nothing', () => {
    const html = page(story({ document: figureStory() }))
    expect([...html.matchAll(/\b(?:src|srcset|poster|data)="([^"]*)"/g)].map(([, to]) => to)).toEqual([
      `bridge-opens/${'b'.repeat(16)}.jpg`,
    ])
    expect(html).not.toMatch(/@import|url\(|<link rel="(?!canonical)|<iframe|\son[a-z]+=/i)
    expect([...html.matchAll(/<script[^>]*>/g)].flat()).toEqual(['<script type="application/ld+json">'])
    expect(html).toContain("script-src 'none'")
  })

  test('brings its pictures along in a folder beside it, each once, the leading one first', () => {
    const lead = `${'c'.repeat(64)}.png`
    expect(buildHtml(story({ document: figureStory(), leadImage: lead }), NEWSROOM).slice(1)).toEqual([
      { path: `bridge-opens/${'c'.repeat(16)}.png`, media: lead },
      { path: `bridge-opens/${'b'.repeat(16)}.jpg`, media: MEDIA },
    ])
  })

  test('tells search engines what schema.org asks of a NewsArticle', () => {
    const corrections = [{ text: 'It is 90 m.', at: '2025-07-20T08:00:00+05:00', by: 'Desk' }]
    const article = story({ corrections, document: figureStory(), modifiedAt: '2025-07-20T03:00:00.000Z' })
    expect(jsonLd(page(article, { ...NEWSROOM, baseUrl: 'https://hill.example/news' }))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Bridge opens',
      description: 'Ten years late',
      url: 'https://hill.example/news/bridge-opens.html',
      mainEntityOfPage: 'https://hill.example/news/bridge-opens.html',
      image: [`https://hill.example/news/bridge-opens/${'b'.repeat(16)}.jpg`],
      datePublished: '2025-07-18T23:30:00+05:00',
      dateModified: '2025-07-20T03:00:00.000Z',
      author: [
        { '@type': 'Person', name: 'Amna Khan', jobTitle: 'Reporter' },
        { '@type': 'Person', name: 'Bilal Raza', url: 'https://hill.example/raza' },
      ],
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'The Hill Post',
        url: 'https://hill.example/news',
      },
      articleSection: ['Defence & Security', 'City'],
      keywords: ['bridges'],
      inLanguage: 'en',
      wordCount: 11,
      correction: [
        { '@type': 'CorrectionComment', text: 'It is 90 m.', datePublished: '2025-07-20T08:00:00+05:00' },
      ],
    })
  })

  test('tells a shared link what OpenGraph asks', () => {
    const html = page(story({ document: figureStory() }), { ...NEWSROOM, baseUrl: 'https://hill.example' })
    const properties = [...html.matchAll(/<meta property="([^"]+)" content="([^"]*)">/g)].map(
      ([, name, value]) => [name, value],
    )
    expect(properties).toEqual([
      ['og:type', 'article'],
      ['og:title', 'Bridge opens'],
      ['og:description', 'Ten years late'],
      ['og:url', 'https://hill.example/bridge-opens.html'],
      ['og:site_name', 'The Hill Post'],
      ['og:locale', 'en_US'],
      ['og:image', `https://hill.example/bridge-opens/${'b'.repeat(16)}.jpg`],
      ['og:image:alt', 'The bridge'],
      ['article:published_time', '2025-07-18T23:30:00+05:00'],
      ['article:modified_time', '2025-07-18T23:30:00+05:00'],
      ['article:author', 'Amna Khan'],
      ['article:author', 'Bilal Raza'],
      ['article:section', 'Defence &amp; Security'],
      ['article:section', 'City'],
      ['article:tag', 'bridges'],
    ])
  })

  test('lets nothing anybody types become markup, wherever it is typed', () => {
    const nasty = '</script></title></style><script>alert(1)</script>"\'><img src=x onerror=alert(1)><!--'
    const article = story({
      kicker: nasty,
      sections: [nasty],
      tags: [nasty],
      slugline: nasty,
      bylines: [
        { name: nasty, role: nasty, url: `https://a.example/${nasty}` },
        { name: 'x', url: 'javascript:alert(1)' },
      ],
      dateline: { place: nasty, date: nasty, source: nasty },
      search: { title: nasty, description: nasty },
      canonicalUrl: 'javascript:alert(1)',
      language: nasty,
      corrections: [{ text: nasty, at: '2025-07-20T08:00:00+05:00', by: nasty }],
      document: documentOf(nasty, nasty, nasty),
    })
    const html = page(article, { ...NEWSROOM, name: nasty, tagline: nasty, baseUrl: 'javascript:alert(1)' })
    expect(html).not.toMatch(/<img|<script>|javascript:/)
    expect(html.match(/<script|<\/script>/g)).toEqual(['<script', '</script>'])
    expect(jsonLd(html).headline).toBe(nasty)
    expect(html).toContain('<html lang="en" dir="ltr">')
  })

  test('says nothing of what is private', () => {
    const document = figureStory()
    document.content?.push({
      type: 'privateNote',
      content: [{ type: 'paragraph', content: [text('SECRET note')] }],
    })
    const html = page(
      story({
        document,
        slugline: 'SECRET-SLUG',
        assignee: 'SECRET editor',
        history: [{ status: 'ready', by: 'SECRET', at: '2025-07-18T09:00:00Z', note: 'SECRET' }],
        threads: [{ id: 'a', from: 1, to: 2, quote: 'SECRET', resolved: false, comments: [] }],
      }),
    )
    expect(html).not.toContain('SECRET')
  })

  test('is the same, byte for byte, whatever has been recorded of its publication', () => {
    const once = story()
    const again = story({
      id: once.id,
      seq: 9,
      publications: [{ profile: 'html', at: '2025-07-19T00:00:00Z', seq: 3, files: [] }],
    })
    expect(page(again)).toBe(page({ ...once, seq: 2 }))
  })

  test('says every word of any document', () => {
    fc.assert(
      fc.property(arbitraryDocument, hostileText, (document, name) => {
        const html = page(story({ document, slug: 'x' }), { ...NEWSROOM, name: `Name ${name}` })
        const body = /<div class="body">\n([\s\S]*)<\/div>\n<\/article>/.exec(html)?.[1] ?? ''
        const [, , ...blocks] = publicDocument(document).content ?? []
        expect(shownByHtml(body)).toBe(documentWords({ type: 'doc', content: blocks }))
      }),
      { numRuns: 100 },
    )
  })

  test('is valid HTML and accessible by the rules a machine can check', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })
    const findings: string[] = []
    const pages = [
      page(story({ document: figureStory(), dateline: { place: 'Lahore', date: 'July 17' } })),
      ...sampleStories('2026-11-23T12:00:00+05:00', media).map(sample => page(sample, sampleNewsroom)),
      ...fc.sample(arbitraryDocument, { numRuns: 60, seed: 7 }).map(document =>
        page(
          story({
            document: {
              ...document,
              content: [
                documentOf('Any', '').content?.[0] ?? { type: 'headline' },
                ...(document.content ?? []).slice(1),
              ],
            },
          }),
        ),
      ),
    ]
    for (const html of pages) {
      const report = await validator.validateString(html)
      for (const { ruleId, message, selector } of report.results.flatMap(result => result.messages))
        findings.push(`${ruleId}: ${message} at ${selector}`)
    }
    expect([...new Set(findings)]).toEqual([])
  })
})

function figureStory(): DocumentJson {
  const document = documentOf('Bridge opens', 'Ten years late', 'It opened.')
  const attrs = {
    media: MEDIA,
    alt: 'The bridge',
    credit: 'Photo: A. Khan',
    terms: '',
    width: 1200,
    height: 800,
  }
  document.content?.push({ type: 'figure', attrs, content: [text('The bridge on Friday.')] })
  return document
}

describe('a page with Urdu on it', () => {
  const facesOf = (article: Article) =>
    buildHtml(article, { ...NEWSROOM, name: 'The Hill Post', languages: ['en'] }).flatMap(file =>
      'face' in file ? [file.path] : [],
    )
  const plain = story({ document: documentOf('Bridge opens', '', 'Cars crossed.') })
  const mixed = story({ document: documentOf('Bridge opens', '', 'Cars crossed.', 'پل آج کھلا۔') })

  test('brings its typeface, whichever language the story is in', () => {
    expect(facesOf({ ...mixed, language: 'ur' })).toEqual(['fonts/noto-nastaliq-urdu.woff2'])
    expect(buildHtml({ ...mixed, language: 'ur' }, NEWSROOM)[0]).toMatchObject({
      text: expect.stringContaining('url("fonts/noto-nastaliq-urdu.woff2")'),
    })
  })

  test('is the only one that does', () => {
    expect(facesOf(plain)).toEqual([])
    expect(JSON.stringify(buildHtml(plain, { ...NEWSROOM, languages: ['en'] }))).not.toContain('font-face')
  })
})
