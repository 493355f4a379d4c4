import fc from 'fast-check'
import type { DocumentJson, MarkJson, NodeJson } from '../../src/shared/document/DocumentJson.ts'
import { MARKS, type NodeName } from '../../src/shared/document/index.ts'
import { restoreDocument } from '../../src/shared/document/restoreDocument.ts'
import { hostileText } from './hostileText.ts'

const ADDRESSES = [
  'https://a.example/',
  'http://b.example/x_y_(z)?q=1&amp;r=2#s',
  'https://c.example/a b|c\\d*e*<f>"g"',
  "https://d.example/{{<x>}}/'[e]'",
  'mailto:desk@e.example',
  'https://ur.example/خبر',
  'javascript:alert(1)',
]

export const ARBITRARY_MEDIA = ['a', 'b', 'c'].map(digit => `${digit.repeat(64)}.jpg`)

const address = fc.constantFrom(...ADDRESSES)
const maybeText = fc.oneof(fc.constant(''), hostileText)

const MARK_ARBITRARIES: Record<keyof typeof MARKS, fc.Arbitrary<MarkJson>> = {
  link: fc.record({
    type: fc.constant('link'),
    attrs: fc.record({ href: address, title: fc.oneof(fc.constant(null), hostileText) }),
  }),
  language: fc.record({
    type: fc.constant('language'),
    attrs: fc.record({ lang: fc.constantFrom('ur', 'en-GB', '"><x') }),
  }),
  bold: fc.constant({ type: 'bold' }),
  italic: fc.constant({ type: 'italic' }),
  underline: fc.constant({ type: 'underline' }),
  strike: fc.constant({ type: 'strike' }),
  superscript: fc.constant({ type: 'superscript' }),
  subscript: fc.constant({ type: 'subscript' }),
  code: fc.constant({ type: 'code' }),
}

const ORDER = Object.keys(MARKS)

function marksOf(names: readonly (keyof typeof MARKS)[]): fc.Arbitrary<MarkJson[]> {
  const choice = fc
    .uniqueArray(fc.oneof(...names.map(name => MARK_ARBITRARIES[name])), {
      maxLength: 3,
      selector: mark => (mark.type === 'subscript' ? 'superscript' : mark.type),
    })
    .map(marks => marks.toSorted((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type)))
  return fc.oneof({ weight: 2, arbitrary: fc.constant<MarkJson[]>([]) }, { weight: 3, arbitrary: choice })
}

function textWith(names: readonly (keyof typeof MARKS)[]): fc.Arbitrary<NodeJson> {
  return fc.record({ type: fc.constant('text'), text: hostileText, marks: marksOf(names) })
}

const everyMark = Object.keys(MARK_ARBITRARIES) as (keyof typeof MARKS)[]
const hardBreak = marksOf(everyMark).map((marks): NodeJson => ({ type: 'hardBreak', marks }))
const inline = fc.array(
  fc.oneof({ weight: 6, arbitrary: textWith(everyMark) }, { weight: 1, arbitrary: hardBreak }),
  { maxLength: 6 },
)

function node(
  type: NodeName,
  content: fc.Arbitrary<NodeJson[]>,
  attrs: fc.Arbitrary<Record<string, unknown>> = fc.constant({}),
): fc.Arbitrary<NodeJson> {
  return fc.record({ type: fc.constant(type), attrs, content })
}

function some(child: fc.Arbitrary<NodeJson>, maxLength = 3): fc.Arbitrary<NodeJson[]> {
  return fc.array(child, { minLength: 1, maxLength })
}

const paragraph = node('paragraph', inline)
const heading = node('heading', inline, fc.record({ level: fc.constantFrom(2, 3, 4) }))

const lists = fc.letrec<{ list: NodeJson; item: NodeJson }>(tie => ({
  list: fc.oneof(
    { depthSize: 'small' },
    node('bulletList', some(tie('item'))),
    node(
      'orderedList',
      some(tie('item')),
      fc.record({ start: fc.constantFrom(1, 0, 2, 7, 1986, -3, 4_000_000_000) }),
    ),
  ),
  item: node(
    'listItem',
    fc
      .tuple(paragraph, fc.array(fc.oneof({ maxDepth: 3 }, paragraph, tie('list')), { maxLength: 2 }))
      .map(([first, rest]) => [first, ...rest]),
  ),
}))
const { list } = lists

const attribution = node('attribution', fc.array(textWith(['italic', 'link', 'language']), { maxLength: 3 }))
const maybeAttribution = fc.oneof(
  fc.constant([]),
  attribution.map(name => [name]),
)

const figure = node(
  'figure',
  inline,
  fc
    .record({
      media: fc.constantFrom(null, ...ARBITRARY_MEDIA),
      alt: maybeText,
      credit: maybeText,
      terms: maybeText,
    })
    .map(attrs => ({ ...attrs, width: attrs.media ? 1200 : 0, height: attrs.media ? 800 : 0 })),
)

const span = fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, fc.constantFrom(2, 3))
const cell = (type: 'tableHeader' | 'tableCell') =>
  node(
    type,
    fc.tuple(paragraph),
    fc.record({ colspan: span, rowspan: span, colwidth: fc.constantFrom(null, [120]) }),
  )
const row = (cells: fc.Arbitrary<NodeJson>) => node('tableRow', some(cells, 4))
const mixedRow = row(fc.oneof(cell('tableCell'), cell('tableHeader')))
const table = node(
  'table',
  fc.oneof(
    some(mixedRow),
    fc
      .tuple(row(cell('tableHeader')), fc.array(row(cell('tableCell')), { maxLength: 3 }))
      .map(([head, body]) => [head, ...body]),
  ),
)

const codeBlock = node(
  'codeBlock',
  fc
    .array(fc.oneof(hostileText, fc.constantFrom('\n', '  x', '\t', '````', '\n\n')), { maxLength: 5 })
    .map(parts => parts.join(''))
    .map(text => (text ? [{ type: 'text', text }] : [])),
)

const BLOCKS = [
  { weight: 6, arbitrary: paragraph },
  { weight: 2, arbitrary: heading },
  { weight: 3, arbitrary: list },
  {
    weight: 2,
    arbitrary: node(
      'quotation',
      fc.tuple(some(fc.oneof(paragraph, list), 2), maybeAttribution).map(parts => parts.flat()),
    ),
  },
  {
    weight: 1,
    arbitrary: node(
      'pullQuote',
      fc.tuple(some(paragraph, 2), maybeAttribution).map(parts => parts.flat()),
    ),
  },
  { weight: 2, arbitrary: figure },
  { weight: 1, arbitrary: node('gallery', some(figure)) },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: node('embed', fc.constant([]), fc.record({ url: address, title: maybeText })) },
  { weight: 1, arbitrary: node('factBox', some(fc.oneof(paragraph, heading, list))) },
  { weight: 1, arbitrary: node('divider', fc.constant([])) },
  { weight: 1, arbitrary: codeBlock },
  { weight: 1, arbitrary: node('privateNote', some(fc.oneof(paragraph, list), 2)) },
]

/** Any document the schema allows: every node and every mark, with text that readers stumble over. */
export const arbitraryDocument: fc.Arbitrary<DocumentJson> = fc
  .tuple(
    node('headline', fc.array(textWith(['italic', 'language']), { maxLength: 2 })),
    node('standfirst', fc.array(textWith(['bold', 'italic', 'language']), { maxLength: 2 })),
    some(fc.oneof(...BLOCKS), 5),
  )
  .map(([headline, standfirst, blocks]) => ({ type: 'doc', content: [headline, standfirst, ...blocks] }))
  .map(json => restoreDocument(json).toJSON())
