import { describe, expect, test } from 'vitest'
import type { NodeJson } from '../../../../src/shared/document/DocumentJson.ts'
import { writeMarkdown } from '../../../../src/shared/publish/markdown/writeMarkdown.ts'
import { ARBITRARY_MEDIA } from '../../../support/arbitraryDocument.ts'
import {
  br,
  by,
  doc,
  figure,
  h,
  li,
  link,
  marked,
  nest,
  ol,
  p,
  table,
  td,
  th,
  ul,
} from '../../../support/build.ts'
import { asIs, publicBody, readBack } from '../../../support/markdownRoundTrip.ts'

const [PICTURE = ''] = ARBITRARY_MEDIA

/** The blocks are written as these lines, and the lines are read back as the blocks. */
function both(blocks: readonly NodeJson[], ...lines: readonly string[]): void {
  const document = doc(...blocks)
  const markdown = writeMarkdown(document, asIs)
  expect(markdown).toBe(`${lines.join('\n')}\n`)
  expect(readBack(markdown)).toEqual(publicBody(document))
}

describe('a block of Markdown', () => {
  test('paragraphs and headings', () => {
    both([h(2, 'Harbour'), p('It opened.'), h(4, 'Later')], '## Harbour', '', 'It opened.', '', '#### Later')
  })

  test('lists, nested, with their first number', () => {
    both([ul(li(p('One'), ol(3, li(p('Deep')))), li(p('Two')))], '- One', '', '  3. Deep', '', '- Two')
    both([ol(1, li(p('One'), ul(li(p('Deep')))), li(p('Two')))], '1. One', '   - Deep', '2. Two')
  })

  test('two lists in a row stay two', () => {
    both([ul(li(p('One'))), ul(li(p('Two')))], '- One', '', '* Two')
    both([ol(1, li(p('One'))), ol(1, li(p('Two')))], '1. One', '', '1) Two')
  })

  test('a quotation and who said it', () => {
    both([nest('quotation', p('No comment.'), by('The minister'))], '> No comment.', '>', '> — The minister')
  })

  test('a last paragraph that only looks like an attribution', () => {
    both(
      [nest('quotation', p('One'), p('— two'))],
      '[//]: # \'copydesk: quotation {"attribution":false}\'',
      '',
      '> One',
      '>',
      '> — two',
    )
  })

  test('pull quote and fact box are quotations with an unseen note', () => {
    both([nest('pullQuote', p('Words'))], "[//]: # 'copydesk: pull-quote'", '', '> Words')
    both(
      [nest('factBox', h(3, 'Facts'), p('Four'))],
      "[//]: # 'copydesk: fact-box'",
      '',
      '> ### Facts',
      '>',
      '> Four',
    )
  })

  test('a figure with description, caption and credit', () => {
    both(
      [figure(PICTURE, 'The harbour', { alt: 'Ships [two]', credit: 'A "B" C', width: 1200, height: 800 })],
      `![Ships \\[two\\]](${PICTURE} "A &#34;B&#34; C")\\`,
      'The harbour\\',
      'A \\"B\\" C',
    )
  })

  test('a gallery', () => {
    both(
      [nest('gallery', figure(PICTURE, 'One', { width: 1200, height: 800 }))],
      "[//]: # 'copydesk: gallery'",
      '',
      `![](${PICTURE})\\`,
      'One',
      '',
      "[//]: # 'copydesk: gallery-end'",
    )
  })

  test('a table, a bar in a cell, and a line break in it', () => {
    both(
      [table([th('Year'), th('Ships')], [td('2025'), td(['a|b', br, 'c'])])],
      '| Year | Ships |',
      '| --- | --- |',
      '| 2025 | a&#124;b<br> c |',
    )
  })

  test('a table without a header row, with cells that span', () => {
    both(
      [table([td('a', 2)], [td('b'), td('c')])],
      '[//]: # \'copydesk: table {"header":false,"cells":[[0,0,0,2,1]]}\'',
      '',
      '|  |  |',
      '| --- | --- |',
      '| a |  |',
      '| b | c |',
    )
  })

  test('a card, a rule and code', () => {
    both(
      [
        { type: 'embed', attrs: { url: 'https://a.example/v', title: 'Film' } },
        { type: 'divider' },
        nest('codeBlock', { type: 'text', text: 'if (a) {\n```\n}' }),
      ],
      "[//]: # 'copydesk: embed'",
      '',
      '[Film](https://a.example/v)',
      '',
      '***',
      '',
      '````',
      'if (a) {',
      '```',
      '}',
      '````',
    )
  })

  test('a private note never leaves', () => {
    const document = doc(p('Public'), nest('privateNote', p('Ask the lawyer')))
    expect(writeMarkdown(document, asIs)).toBe('Public\n')
  })

  test('an address of a scheme that is not allowed never leaves', () => {
    const document = doc(p(marked('here', link('javascript:alert(1)'))))
    expect(writeMarkdown(document, asIs)).toBe('here\n')
  })
})

describe('words that look like Markdown', () => {
  test.each([
    ['1986. A great year', '1986\\. A great year'],
    ['# not a heading', '\\# not a heading'],
    ['- not a list', '\\- not a list'],
    ['A. Khan said', 'A\\. Khan said'],
    ['a*b_c`d', 'a\\*b\\_c\\`d'],
    ['<script> & &amp; AT&T', '\\<script> & \\&amp; AT&T'],
    ['"Don\'t" -- wait...', '\\"Don\\\'t\\" -\\- wait.\\.\\.'],
    ['{{< ref >}} {{% x %}}', '\\{\\{\\< ref >\\}\\} \\{\\{% x %\\}\\}'],
    ['https://a.example www.b.example c@d.example', 'https\\://a.example www&#46;b.example c\\@d.example'],
    ['It cost $5 or $6', 'It cost \\$5 or \\$6'],
    ['It cost $5', 'It cost $5'],
    ['end\\', 'end&#92;'],
  ])('%s', (words, markdown) => {
    both([p(words)], markdown)
  })
})

describe('marks', () => {
  test('nest, and stay open across neighbours that share them', () => {
    both([p(marked('a ', 'bold'), marked('b', 'bold', 'italic'), ' c')], '**a _b_** c')
  })

  test('italics inside a word', () => {
    both([p('un', marked('believ', 'italic'), 'able')], 'un*believ*able')
  })

  test('bold that ends with a quotation mark before a letter', () => {
    both([p(marked('«x»', 'bold'), 'y')], '**«x»**&#121;')
  })

  test('bold that holds a space at its end', () => {
    both([p(marked('Lead. ', 'bold'), 'Then')], '**Lead.** Then')
  })

  test('what CommonMark has no sign for is inline HTML', () => {
    both(
      [p(marked('a', 'underline'), marked('b', 'superscript'), marked('c', 'subscript'))],
      '<u>a</u><sup>b</sup><sub>c</sub>',
    )
    both(
      [p(marked('خبر', { type: 'language', attrs: { lang: 'ur' } }))],
      '<span lang="ur" dir="auto">خبر</span>',
    )
  })

  test('links with every kind of address', () => {
    both(
      [p(marked('a', link('https://a.example/(b)', 'T')), ' b')],
      '[a](<https://a.example/&#40;b&#41;> "T") b',
    )
    both([p('See ', marked('it', link('https://a.example/')), '.')], 'See [it](https://a.example/).')
  })

  test('code with backticks, and code a site generator would act on', () => {
    both([p(marked('a`b', 'code'))], '``a`b``')
    both([p(marked('{{< x >}}', 'code'))], '<code>\\{\\{\\< x >\\}\\}</code>')
  })
})
