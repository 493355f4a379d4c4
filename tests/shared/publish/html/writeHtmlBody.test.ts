import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MarkJson, NodeJson } from '../../../../src/shared/document/DocumentJson.ts'
import { writeHtmlBody } from '../../../../src/shared/publish/html/writeHtmlBody.ts'
import { publicDocument } from '../../../../src/shared/publish/publicDocument.ts'
import { arbitraryDocument } from '../../../support/arbitraryDocument.ts'
import { documentWords } from '../../../support/documentWords.ts'
import { shownByHtml } from '../../../support/shownByHtml.ts'

const text = (words: string, ...marks: MarkJson[]): NodeJson => ({ type: 'text', text: words, marks })
const node = (type: string, ...content: NodeJson[]): NodeJson => ({ type, content })
const p = (...content: (string | NodeJson)[]): NodeJson =>
  node('paragraph', ...content.map(part => (typeof part === 'string' ? text(part) : part)))
const html = (...blocks: NodeJson[]) =>
  writeHtmlBody({ type: 'doc', content: [node('headline'), node('standfirst'), ...blocks] }, ['en', 'ur'])
const link = (href: string, title: string | null = null): MarkJson => ({
  type: 'link',
  attrs: { href, title },
})

describe('the body as HTML', () => {
  test('says every word of any document and no other', () => {
    fc.assert(
      fc.property(arbitraryDocument, document => {
        const [, , ...blocks] = publicDocument(document).content ?? []
        expect(shownByHtml(writeHtmlBody(document, ['en', 'ur']))).toBe(documentWords(node('doc', ...blocks)))
      }),
      { numRuns: 400 },
    )
  })

  test('nests marks in one order and keeps them open across neighbours', () => {
    const bold = { type: 'bold' }
    expect(html(p(text('a ', bold), text('b', { type: 'italic' }, bold, link('https://a.example/'))))).toBe(
      '<p><strong>a </strong><a href="https://a.example/"><strong><em>b</em></strong></a></p>\n',
    )
    expect(html(p(text('a ', bold), text('b', bold, { type: 'italic' }), text(' c', bold)))).toBe(
      '<p><strong>a <em>b</em> c</strong></p>\n',
    )
  })

  test('holds no private note', () => {
    expect(html(p('Public.'), node('privateNote', p('Call him back: secret number')))).toBe(
      '<p>Public.</p>\n',
    )
  })

  test('lets no word become markup', () => {
    expect(html(p('<script>alert(1)</script> &amp; "quotes"'))).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &quot;quotes&quot;</p>\n',
    )
  })

  test.each([
    'javascript:alert(1)',
    ' JaVa\tScript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example/x',
  ])('links nowhere for %j', address => {
    expect(html(p(text('here', link(address))))).toBe('<p>here</p>\n')
  })

  test('escapes every attribute', () => {
    const nasty = '"><img src=x onerror=alert(1)>'
    const written = html(
      p(text('here', link(`https://a.example/?${nasty}`, nasty))),
      {
        type: 'figure',
        attrs: { media: `${'a'.repeat(64)}.jpg`, alt: nasty, credit: nasty, width: 3, height: 2 },
      },
      { type: 'embed', attrs: { url: `https://b.example/?${nasty}`, title: nasty } },
      p(text('x', { type: 'language', attrs: { lang: nasty } })),
    )
    expect(written.match(/<img[^>]*>/g)).toEqual([
      `<img src="${'a'.repeat(64)}.jpg" alt="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;" width="3" height="2">`,
    ])
    expect(written).not.toContain('lang=')
  })

  test('gives language and direction where they differ from what is around', () => {
    expect(html(p('Urdu:'), p('یہ خبر ہے۔'), p('EU'))).toBe(
      '<p>Urdu:</p>\n<p lang="ur" dir="rtl">یہ خبر ہے۔</p>\n<p>EU</p>\n',
    )
    expect(html(p('He said ', text('شکریہ', { type: 'language', attrs: { lang: 'ur' } }), '.'))).toBe(
      '<p>He said <span lang="ur" dir="rtl">شکریہ</span>.</p>\n',
    )
    expect(html(p(text('Merci bien', { type: 'language', attrs: { lang: 'fr' } })))).toBe(
      '<p lang="fr">Merci bien</p>\n',
    )
  })

  test('names the speaker of a quotation outside his words', () => {
    expect(html(node('quotation', p('Never again.'), node('attribution', text('Sara Noor'))))).toBe(
      '<figure class="quotation">\n<blockquote>\n<p>Never again.</p>\n</blockquote>\n' +
        '<figcaption class="attribution">Sara Noor</figcaption>\n</figure>\n',
    )
    expect(html(node('quotation', p('Never again.'), node('attribution')))).toBe(
      '<blockquote>\n<p>Never again.</p>\n</blockquote>\n',
    )
  })

  test('says of each header cell what it heads', () => {
    const cell = (type: string, words: string): NodeJson => ({
      type,
      attrs: { colspan: 1, rowspan: 1 },
      content: [p(words)],
    })
    const written = html(
      node(
        'table',
        node('tableRow', cell('tableHeader', 'Village'), cell('tableHeader', 'Hours')),
        node('tableRow', cell('tableHeader', 'Naldar'), cell('tableCell', '9')),
      ),
    )
    expect(written).toContain(
      '<thead>\n<tr><th scope="col">Village</th><th scope="col">Hours</th></tr>\n</thead>',
    )
    expect(written).toContain('<tbody>\n<tr><th scope="row">Naldar</th><td>9</td></tr>\n</tbody>')
  })

  test('skips no level of heading', () => {
    const heading = (level: number, words: string): NodeJson => ({
      type: 'heading',
      attrs: { level },
      content: [text(words)],
    })
    expect(html(heading(4, 'a'), heading(4, 'b'), heading(2, 'c'), heading(4, 'd'))).toBe(
      '<h2>a</h2>\n<h3>b</h3>\n<h2>c</h2>\n<h3>d</h3>\n',
    )
  })

  test('refuses a node nobody knows', () => {
    expect(() => html(node('marquee', text('x')))).toThrow('marquee')
  })
})
