import { describe, expect, test } from 'vitest'
import { headlineOf } from '../../../src/shared/document/headlineOf.ts'
import { restoreDocument } from '../../../src/shared/document/restoreDocument.ts'
import { standfirstOf } from '../../../src/shared/document/standfirstOf.ts'
import { placeMedia } from '../../../src/shared/intake/placeMedia.ts'
import { readMarkdown } from '../../../src/shared/intake/readMarkdown.ts'
import { bodyText } from '../../support/bodyText.ts'
import { figure, p, story } from '../../support/build.ts'

const lines = (...all: string[]) => all.join('\n')

describe('a Markdown file', () => {
  test('with front matter becomes a story with its facts', () => {
    const { fields, document, losses } = readMarkdown(
      lines(
        '---',
        'title: Harbour opens',
        'date: 2026-05-18',
        'lastmod: 2026-05-19T08:30:00+05:00',
        'categories: [Port, Trade]',
        'tags:',
        '  - no',
        'author: Amina Shah',
        'description: It took years.',
        'slug: harbour',
        'weight: 3',
        '---',
        '',
        'Words.',
      ),
    )
    expect(headlineOf(document)).toBe('Harbour opens')
    expect(standfirstOf(document)).toBe('It took years.')
    expect(bodyText(document)).toEqual(['paragraph: Words.'])
    expect(fields).toEqual({
      language: 'en',
      status: 'published',
      createdAt: '2026-05-18T12:00:00Z',
      publishedAt: '2026-05-18T12:00:00Z',
      modifiedAt: '2026-05-19T08:30:00+05:00',
      sections: ['Port', 'Trade'],
      tags: ['no'],
      bylines: [{ name: 'Amina Shah' }],
      slug: 'harbour',
    })
    expect(losses).toEqual(['These names of the front matter have no place in a story: weight.'])
  })

  test('marked as a draft is not for publication', () => {
    const { fields } = readMarkdown('---\ntitle: "A"\ndate: "2026-05-18"\ndraft: true\n---\nB')
    expect(fields).toMatchObject({ notForPublication: true })
    expect(fields).not.toHaveProperty('publishedAt')
  })

  test('without front matter takes its headline from the first heading', () => {
    const { fields, document } = readMarkdown('\ufeff# بندرگاہ *کھل* گئی\r\n\r\nپہلا جہاز آج آیا۔\r\n')
    expect(headlineOf(document)).toBe('بندرگاہ کھل گئی')
    expect(bodyText(document)).toEqual(['paragraph: پہلا جہاز آج آیا۔'])
    expect(fields).toEqual({ language: 'ur' })
  })

  test('says its title only once', () => {
    const { document } = readMarkdown('---\ntitle: Harbour\n---\n# Harbour\n\nWords.')
    expect(bodyText(document)).toEqual(['paragraph: Words.'])
  })

  test('is refused when it is empty', () => {
    expect(() => readMarkdown(' \n\n')).toThrow(expect.objectContaining({ code: 'empty' }))
  })
})

describe('pictures of a Markdown file', () => {
  test('beside it are listed, and put in place once they are stored', () => {
    const intake = readMarkdown(
      '---\ntitle: T\nimages: [cover.jpg]\n---\n![Ships](img/two%20ships.jpg)\nThe *new* ships',
    )
    expect(intake.media).toEqual([
      { path: 'cover.jpg', place: 'leadImage' },
      { path: 'img/two ships.jpg', place: { figure: 0 } },
    ])
    const name = `${'d'.repeat(64)}.jpg`
    const picture = { name, width: 800, height: 600, credit: 'Amina Shah' }
    const placed = placeMedia(
      intake,
      new Map([
        ['img/two ships.jpg', picture],
        ['cover.jpg', picture],
      ]),
    )
    expect(placed.leadImage).toBe(name)
    expect(placed.document.content?.[2]).toMatchObject({
      attrs: { media: name, alt: 'Ships', width: 800, height: 600, credit: 'Amina Shah' },
    })
    expect(bodyText(placed.document)).toEqual(['figure: The new ships'])
  })

  test('that lie elsewhere are never fetched and become words', () => {
    const { document, media, losses } = readMarkdown('See ![Ships](https://a.example/s.jpg) here.')
    expect(media).toEqual([])
    expect(bodyText(document)).toEqual(['paragraph: See [Picture: Ships, https://a.example/s.jpg] here.'])
    expect(losses).toEqual([
      'A picture was not brought in, because nothing is ever fetched: https://a.example/s.jpg',
    ])
  })

  test('in the middle of words part them', () => {
    expect(bodyText(readMarkdown('Before ![x](y.jpg) after').document)).toEqual([
      'paragraph: Before ',
      'figure: ',
      'paragraph:  after',
    ])
  })
})

describe('Markdown the story has no form for', () => {
  test('keeps its words and reports what was lost', () => {
    const { document, losses } = readMarkdown(
      lines(
        '##### Five',
        '',
        '- # In a list',
        '  ```',
        '  code',
        '  more',
        '  ```',
        '  > said',
        '',
        '<div class="x">Boxed &amp; framed</div>',
        '',
        '<!-- note -->',
        '',
        'Press <kbd>Q</kbd> or [here](/local)<script>',
      ),
    )
    expect(() => restoreDocument(document)).not.toThrow()
    expect(bodyText(document)).toEqual([
      'heading: Five',
      'bulletList: In a list code more said',
      'paragraph: Boxed & framed',
      'paragraph: Press Q or here',
    ])
    expect(losses).toEqual([
      'A heading inside a list, a quotation or a box became plain paragraphs.',
      'Code inside a list, a quotation or a box became plain paragraphs.',
      'A quotation inside a list, a quotation or a box became plain paragraphs.',
      'The HTML around <div class="x"> was left out; the words in it were kept.',
      'HTML that shows nothing was left out: <!-- note -->',
      'The tag <kbd> was left out; the words in it were kept.',
      'A link to "/local" became plain words: its address is not a whole web address.',
      'The tag <script> was left out; the words in it were kept.',
      'A heading of level 5 became one of level 4.',
    ])
  })

  test('a link that would run a script becomes plain words', () => {
    const { document } = readMarkdown('[a](javascript:alert(1)) <a href="data:x">b</a>')
    expect(JSON.stringify(document)).not.toMatch(/javascript|data:/)
    expect(bodyText(document)).toEqual(['paragraph: a b'])
  })

  test('notes that do not fit what follows them do no harm', () => {
    const noted = (note: string, ...rest: string[]) =>
      bodyText(readMarkdown(lines(`[//]: # 'copydesk: ${note}'`, '', ...rest)).document)
    expect(noted('table {"cells":[[0,0,1,9,9],[7,7,1,1,1],"x"]}', '|a|b|', '|-|-|', '|c|d|')).toEqual([
      'table: a b c d',
    ])
    expect(noted('embed', 'no link')).toEqual(['paragraph: no link'])
    expect(noted('code {"before":1e9}', 'x')[0]?.length).toBeLessThan(2000)
    expect(noted('figure {"picture":false,"credit":7', 'x')).toEqual(['paragraph: x'])
    expect(noted('__proto__', 'x')).toEqual(['paragraph: x'])
  })
})

describe('front matter', () => {
  test.each([
    ['TOML', '+++\ntitle = "x"\n+++\ny'],
    ['JSON', '{\n"title": "x"\n}\ny'],
    ['broken', '---\ntitle: "x\n---\ny'],
    ['a list', '---\n- a\n---\ny'],
    ['deep', `---\na: ${'['.repeat(50_000)}\n---\ny`],
    [
      'a bomb',
      `---\na: &a [x,x]\n${'bcdefgh'
        .split('')
        .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`)}]`)
        .join('\n')}\n---\ny`,
    ],
  ])('that is %s is refused in one sentence', (_, text) => {
    expect(() => readMarkdown(text)).toThrow(
      expect.objectContaining({
        code: 'not-readable',
        message: expect.stringMatching(/nothing was brought in/),
      }),
    )
  })

  test('with tags of its own runs nothing', () => {
    expect(headlineOf(readMarkdown('---\ntitle: !!js/function "function () {}"\n---\nx').document)).toBe(
      'function () {}',
    )
  })

  test('a line of dashes alone is a rule', () => {
    expect(bodyText(readMarkdown('---\n\nWords.').document)).toEqual(['divider: ', 'paragraph: Words.'])
    expect(bodyText(readMarkdown('---\nOne\n\n---\nTwo').document)).toEqual([
      'divider: ',
      'paragraph: One',
      'divider: ',
      'paragraph: Two',
    ])
    expect(bodyText(readMarkdown('+++\nWords.').document)).toEqual(['paragraph: +++ Words.'])
  })
})

describe('a hostile text', () => {
  test.each([
    ['quotations', `${'>'.repeat(10_000)} a`],
    ['lists', `${'- '.repeat(10_000)}a`],
  ])('of nested %s is refused', (_, text) => {
    expect(() => readMarkdown(text)).toThrow(expect.objectContaining({ code: 'not-readable' }))
  })

  test.each([
    ['brackets', '['.repeat(50_000)],
    ['pictures', '!['.repeat(20_000)],
    ['stars', '*a '.repeat(20_000)],
    ['tags', '<a '.repeat(20_000)],
    ['bars', `${'|a'.repeat(500)}\n${'|-'.repeat(500)}\n${'|b'.repeat(500)}`],
  ])('of endless %s is read', (_, text) => {
    expect(bodyText(readMarkdown(text).document)).toHaveLength(1)
  })
})

test('a story keeps its shape on the way', () => {
  const { document } = readMarkdown('---\ntitle: T\n---\n![](a.jpg)\\\nWords')
  expect(document).toEqual(restoreDocument(story('T', '', figure(null, 'Words'))).toJSON())
  expect(readMarkdown('x').document).toEqual(restoreDocument(story('', '', p('x'))).toJSON())
})
