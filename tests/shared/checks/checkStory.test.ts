import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/shared/article/Article.ts'
import { EMPTY_NEWSROOM, type Newsroom } from '../../../src/shared/article/Newsroom.ts'
import { newArticle } from '../../../src/shared/article/newArticle.ts'
import { checkStory } from '../../../src/shared/checks/checkStory.ts'
import { RULE_IDS, type RuleId } from '../../../src/shared/checks/Finding.ts'
import type { DocumentJson, NodeJson } from '../../../src/shared/document/DocumentJson.ts'
import { restoreDocument } from '../../../src/shared/document/restoreDocument.ts'
import type { TextFinding } from '../../../src/shared/findings/TextFinding.ts'
import { pictureGap } from '../../../src/shared/intake/clipboard/pictureGap.ts'
import { findQuotations } from '../../../src/shared/ledger/findQuotations.ts'
import { reconcile } from '../../../src/shared/ledger/reconcile.ts'
import { BUILT_IN } from '../../../src/shared/template/BUILT_IN.ts'
import type { Requirable } from '../../../src/shared/template/REQUIRABLE.ts'
import { figure, h, link, marked, nest, p, story } from '../../support/build.ts'

const NOW = '2026-05-18T12:00:00+05:00'
const MEDIA = `${'a'.repeat(64)}.jpg`
const STYLE: TextFinding = {
  kind: 'style',
  rule: 'friday',
  from: 5,
  to: 11,
  words: 'Friday',
  message: 'Give the date.',
  suggestions: ['15 May'],
  severity: 'block',
}
const READY = story('Water comes', 'At last', p('The water came on Friday.'))

type Fields = Partial<Article> & {
  newsroom?: Partial<Newsroom>
  otherSlugs?: string[]
  style?: TextFinding[]
}

function findings(
  document: DocumentJson,
  { newsroom = {}, otherSlugs = [], style = [], ...fields }: Fields = {},
) {
  const settled = { bylines: [{ name: 'Nadia Shah' }], sections: ['City'], slug: 'water-comes' }
  const article = newArticle(NOW, { ...settled, ...fields })
  const node = restoreDocument(document)
  return checkStory({
    article,
    document: node,
    newsroom: { ...EMPTY_NEWSROOM, ...newsroom },
    now: Date.parse(NOW),
    quotations: reconcile(findQuotations(node), article.quotes),
    style,
    otherSlugs: new Set(otherSlugs),
  })
}

/** A story of a kind of the newsroom's own that must have one thing. */
function needs(...required: Requirable[]): Fields {
  const [news] = BUILT_IN
  if (!news) throw new Error('No template.')
  return { template: 'own', newsroom: { templates: [{ ...news, id: 'own', name: 'Own', required }] } }
}

const rules = (document: DocumentJson, fields: Fields = {}) =>
  findings(document, fields).map(({ rule }) => rule)
const body = (...blocks: readonly NodeJson[]) => story('Water comes', 'At last', ...blocks)
const linked = (href: string) => body(p('See ', marked('the list', link(href)), '.'))
const quoted = body(p('“We were told to sow, and we sowed,” said Sana Baloch.'))
const nobodys = story('‘You can never borrow from a car park’', 'At last', p('So it goes.'))

it('finds nothing in a story that is ready', () => {
  expect(findings(READY)).toEqual([])
})

/** What each rule finds, and what it leaves alone. */
const CASES: Record<RuleId, { finds: [DocumentJson, Fields?][]; leaves: [DocumentJson, Fields?][] }> = {
  legalHold: { finds: [[READY, { legalHold: true }]], leaves: [[READY]] },
  notForPublication: { finds: [[READY, { notForPublication: true }]], leaves: [[READY]] },
  embargo: {
    finds: [[READY, { embargo: '2026-05-18T12:00:01+05:00' }]],
    leaves: [[READY, { embargo: '2026-05-18T07:00:00Z' }]],
  },
  headline: { finds: [[story('', 'At last', p('x'))], [story(' ', 'At last', p('x'))]], leaves: [[READY]] },
  standfirst: {
    finds: [
      [story('Water', '', p('x'))],
      [story('Water', '', p('x')), { template: 'opinion' }],
      [story('Water', '', p('x')), { template: 'one that was removed' }],
    ],
    leaves: [[READY], [story('Water', '', p('x')), { template: 'brief' }]],
  },
  kicker: {
    finds: [[READY, needs('kicker')]],
    leaves: [[READY], [READY, { ...needs('kicker'), kicker: 'Sindh' }]],
  },
  slugline: {
    finds: [[READY, { ...needs('slugline'), slugline: ' ' }]],
    leaves: [[READY], [READY, { ...needs('slugline'), slugline: 'canal' }]],
  },
  dateline: {
    finds: [
      [READY, needs('dateline')],
      [READY, { ...needs('dateline'), dateline: { place: '', date: '2026-05-18' } }],
      [READY, { template: 'live' }],
    ],
    leaves: [[READY], [READY, { ...needs('dateline'), dateline: { place: 'Khipro', date: '' } }]],
  },
  tags: {
    finds: [[READY, needs('tags')]],
    leaves: [[READY], [READY, { ...needs('tags'), tags: ['canal'] }]],
  },
  picture: {
    finds: [
      [READY, needs('picture')],
      [body(figure(null, 'No picture yet')), needs('picture')],
      [READY, { template: 'interview' }],
    ],
    leaves: [[READY], [body(figure(MEDIA, '', { alt: 'A dam', credit: 'AP' })), needs('picture')]],
  },
  searchTitle: {
    finds: [[READY, needs('searchTitle')]],
    leaves: [[READY], [READY, { ...needs('searchTitle'), search: { title: 'Water' } }]],
  },
  searchDescription: {
    finds: [[READY, needs('searchDescription')]],
    leaves: [[READY], [READY, { ...needs('searchDescription'), search: { description: 'At last.' } }]],
  },
  canonicalUrl: {
    finds: ['example.com/a', 'mailto:a@example.com', 'http://localhost/a', 'https://wiki.local/a'].map(
      (canonicalUrl): [DocumentJson, Fields] => [READY, { canonicalUrl }],
    ),
    leaves: [[READY], [READY, { canonicalUrl: 'https://example.com/a' }]],
  },
  correction: {
    finds: [[READY, { corrections: [{ text: ' ', at: NOW, by: 'Nadia Shah' }] }]],
    leaves: [[READY], [READY, { corrections: [{ text: 'It is 90 m.', at: NOW, by: '' }] }]],
  },
  placeholder: {
    finds: [
      [body(p('The dam holds TK tonnes.'))],
      [body(p('TKTK'))],
      [body(p('He is xxx years old.'))],
      [story('TK comes', 'At last', p('x'))],
      [body(figure(MEDIA, 'Name TK', { alt: 'a', credit: 'c' }))],
    ],
    leaves: [
      [body(p('He flew by TK70 in ATK class, and kept his stock.'))],
      [body(p('The Super Bowl XXX was played in 1996.'))],
      [body(nest('privateNote', p('Name TK')))],
    ],
  },
  pictureGap: {
    finds: [
      ...['https://example.com/dam.jpg', ''].map((address): [DocumentJson] => [
        body(p(`Here ${pictureGap('en', 'A dam', address)} it stands.`)),
      ]),
      [body(p(pictureGap('en', '', '')))],
      [body(p(pictureGap('ur', 'ڈیم', 'https://example.com/dam.jpg')))],
    ],
    leaves: [
      [body(p('The caption said [picture: none] and [Pictures: two].'))],
      [body(nest('privateNote', p(pictureGap('en', 'A dam', ''))))],
    ],
  },
  slug: {
    finds: [
      [READY, { otherSlugs: ['water-comes'] }],
      [READY, { slug: 'Water-Comes', otherSlugs: ['water-comes'] }],
      [READY, { slug: 'water/comes' }],
      [READY, { slug: 'con' }],
    ],
    leaves: [
      [READY, { slug: 'آب-آیا' }],
      [READY, { otherSlugs: ['water'] }],
      [READY, { slug: '', otherSlugs: [''] }],
    ],
  },
  privateLink: {
    finds: [
      'http://localhost:3000/a',
      'http://10.0.0.7/',
      'https://192.168.1.1/x',
      'http://172.20.0.1',
      'http://127.1/',
      'http://2130706433/',
      'http://[::1]/',
      'http://intranet/page',
      'http://wiki.newsroom.local/',
      'http://wiki.newsroom.local./',
    ].map((href): [DocumentJson] => [linked(href)]),
    leaves: [
      'https://example.com/10.0.0.7',
      'mailto:desk@example.com',
      'http://172.32.0.1/',
      'tel:+92300',
    ].map((href): [DocumentJson] => [linked(href)]),
  },
  emptyLink: {
    finds: [[linked('')], [linked('example.com')]],
    leaves: [[linked('https://example.com/')]],
  },
  quotation: {
    finds: [[quoted], [nobodys], [quoted, { newsroom: { quotations: 'blocks' } }]],
    leaves: [
      [READY],
      [quoted, { newsroom: { quotations: 'off' } }],
      [
        quoted,
        {
          quotes: findQuotations(restoreDocument(quoted)).map(({ from, to, words }) => ({
            ...{
              anchor: { from, to },
              words,
              speaker: 'Sana Baloch',
              source: '',
              checked: true,
              dismissed: false,
            },
          })),
        },
      ],
    ],
  },
  alt: {
    finds: [
      [body(figure(MEDIA, '', { credit: 'AP' }))],
      [body(nest('gallery', figure(MEDIA, '', { credit: 'AP' })))],
    ],
    leaves: [
      [body(figure(MEDIA, '', { alt: 'A dam', credit: 'AP' }))],
      [body(figure(null, 'No picture yet'))],
    ],
  },
  credit: {
    finds: [[body(figure(MEDIA, '', { alt: 'A dam', credit: ' ' }))]],
    leaves: [[body(figure(MEDIA, '', { alt: 'A dam', credit: 'AP' }))]],
  },
  byline: {
    finds: [
      [READY, { bylines: [] }],
      [READY, { bylines: [{ name: ' ' }] }],
    ],
    leaves: [[READY]],
  },
  section: { finds: [[READY, { sections: [] }]], leaves: [[READY]] },
  length: {
    finds: [[READY, { wordTarget: 5 }]],
    leaves: [
      [READY, { wordTarget: 50 }],
      [READY, { wordTarget: null }],
    ],
  },
  heading: { finds: [[body(h(2), p('x'))]], leaves: [[body(h(2, 'Who pays'), p('x'))]] },
  privateNote: { finds: [[body(nest('privateNote', p('Call her')))]], leaves: [[READY]] },
  houseStyle: { finds: [[READY, { style: [STYLE] }]], leaves: [[READY]] },
}

describe.each(RULE_IDS)('the rule %s', rule => {
  it.each(CASES[rule].finds)('finds what it is for: %j', (document, fields = {}) => {
    expect(rules(document, fields)).toContain(rule)
  })

  it.each(CASES[rule].leaves)('leaves alone what is fine: %j', (document, fields = {}) => {
    expect(rules(document, fields)).not.toContain(rule)
  })
})

describe('what is found', () => {
  it('is as grave as the newsroom has made its rule, the gravest first', () => {
    const style = (['info', 'warn', 'block'] as const).map(severity => ({ ...STYLE, severity }))
    expect(findings(READY, { style }).map(({ severity }) => severity)).toEqual(['blocks', 'warns', 'tells'])
  })

  it('says where it stands in the text', () => {
    const document = body(p('The dam holds TK tonnes.'))
    const [finding] = findings(document)
    expect(finding?.where.kind).toBe('text')
    if (finding?.where.kind !== 'text') return
    expect(restoreDocument(document).textBetween(finding.where.from, finding.where.to)).toBe('TK')
    expect(finding.values).toMatchObject({ around: 'The dam holds TK tonnes.' })
  })

  it('names one link once, however its words are set', () => {
    const address = link('http://localhost/')
    const document = body(p(marked('the ', address), marked('list', address, 'bold')))
    expect(findings(document)).toMatchObject([{ rule: 'privateLink', values: { words: 'the list' } }])
  })

  it('lists what blocks before what warns', () => {
    const found = findings(story('Water', '', p('TK')), { bylines: [], legalHold: true, wordTarget: 1 })
    expect(found.map(({ severity }) => severity)).toEqual(['blocks', 'blocks', 'blocks', 'blocks', 'warns'])
  })

  it('blocks for what every story of its kind must have, and warns of what a desk looks for besides', () => {
    const severity = (fields: Fields) => findings(READY, { bylines: [], ...fields })[0]?.severity
    expect(severity({})).toBe('blocks')
    expect(severity({ template: 'brief' })).toBe('warns')
    expect(severity(needs())).toBe('warns')
    const bare = body(figure(MEDIA, '', { alt: '', credit: 'AP' }))
    expect(findings(bare)[0]?.severity).toBe('warns')
    expect(findings(bare, needs('alt'))[0]?.severity).toBe('blocks')
  })

  it('asks of the kinds that come with the app what the newsroom says', () => {
    const [news] = BUILT_IN
    const templates = news ? [{ ...news, required: ['tags'] }] : []
    expect(rules(READY, { newsroom: { templates } })).toEqual(['tags'])
  })

  it('blocks for a quotation only where the newsroom wants that', () => {
    const severity = (newsroom: Partial<Newsroom>) => findings(quoted, { newsroom })[0]?.severity
    expect(severity({})).toBe('warns')
    expect(severity({ quotations: 'blocks' })).toBe('blocks')
  })

  it('says by how many words the story is too long', () => {
    expect(findings(READY, { wordTarget: 7 })).toMatchObject([{ values: { count: 2, target: 7 } }])
  })
})
