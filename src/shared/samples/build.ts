import type { DocumentJson, MarkJson, NodeJson } from '../document/DocumentJson.ts'
import { MARKS, type MarkName, type NodeName } from '../document/index.ts'
import type { HeadingLevel } from '../document/nodes/heading.ts'
import type { SampleMedia, SamplePicture } from './samplePictures.ts'

type Inline = string | NodeJson | readonly Inline[]
type Words = readonly Inline[]

const MARK_ORDER = Object.keys(MARKS)

/** Runs of text; neighbours with the same marks are one run, as the editor would store them. */
function runs(words: Words): NodeJson[] {
  const joined: NodeJson[] = []
  for (const run of words.flatMap(spread)) {
    const last = joined.at(-1)
    if (last?.text === undefined || run.text === undefined || !sameMarks(last, run)) joined.push(run)
    else joined[joined.length - 1] = { ...last, text: last.text + run.text }
  }
  return joined
}

const spread = (part: Inline): NodeJson[] => {
  if (typeof part === 'string') return [{ type: 'text', text: part }]
  return 'type' in part ? [part] : part.flatMap(spread)
}

const sameMarks = (one: NodeJson, other: NodeJson) =>
  JSON.stringify(one.marks) === JSON.stringify(other.marks)

const block = (type: NodeName, content: NodeJson[]): NodeJson =>
  content.length ? { type, content } : { type }

const inOrder = (marks: MarkJson[]) =>
  marks.toSorted((one, other) => MARK_ORDER.indexOf(one.type) - MARK_ORDER.indexOf(other.type))

function mark(words: Words, type: MarkName, attrs?: Record<string, unknown>): NodeJson[] {
  const added = attrs ? { type, attrs } : { type }
  return runs(words).map(run => ({ ...run, marks: inOrder([...(run.marks ?? []), added]) }))
}

export const bold = (...words: Words) => mark(words, 'bold')
export const italic = (...words: Words) => mark(words, 'italic')
export const underline = (...words: Words) => mark(words, 'underline')
export const strike = (...words: Words) => mark(words, 'strike')
export const superscript = (...words: Words) => mark(words, 'superscript')
export const subscript = (...words: Words) => mark(words, 'subscript')
export const code = (...words: Words) => mark(words, 'code')
export const link = (href: string, ...words: Words) => mark(words, 'link', { href, title: null })
/** Words in another language than the story's, BCP 47. */
export const inLanguage = (lang: string, ...words: Words) => mark(words, 'language', { lang })

export const lineBreak: NodeJson = { type: 'hardBreak' }

export const p = (...words: Words) => block('paragraph', runs(words))
const heading = (level: HeadingLevel, words: Words): NodeJson => ({
  type: 'heading',
  attrs: { level },
  content: runs(words),
})
export const h2 = (...words: Words) => heading(2, words)
export const h3 = (...words: Words) => heading(3, words)
export const h4 = (...words: Words) => heading(4, words)

type Item = string | NodeJson | readonly NodeJson[]

/** A plain string is an item of one paragraph; an array is its paragraphs and the lists within it. */
const items = (list: readonly Item[]): NodeJson[] =>
  list.map(item => block('listItem', typeof item === 'string' ? [p(item)] : [item].flat()))

export const bullets = (...list: Item[]) => block('bulletList', items(list))
export const numbered = (...list: Item[]): NodeJson => ({
  type: 'orderedList',
  attrs: { start: 1 },
  content: items(list),
})

const attribution = (words: Words) => block('attribution', runs(words))
export const quote = (said: string, ...by: Words) => block('quotation', [p(said), attribution(by)])
export const pullQuote = (said: string, ...by: Words) => block('pullQuote', [p(said), attribution(by)])

type Picture = { picture: SamplePicture; alt: string; credit: string; terms?: string }

export const figure = (
  media: SampleMedia,
  { picture, alt, credit, terms = '' }: Picture,
  ...caption: Words
): NodeJson => {
  const { name, width, height } = media[picture]
  return {
    type: 'figure',
    attrs: { media: name, alt, credit, terms, width, height },
    content: runs(caption),
  }
}
export const gallery = (...figures: NodeJson[]) => block('gallery', figures)

const cell = (type: 'tableHeader' | 'tableCell', words: string): NodeJson => ({
  type,
  attrs: { colspan: 1, rowspan: 1, colwidth: null },
  content: [p(words)],
})

/** The first row is the header. */
export const table = ([header, ...rows]: [string[], ...string[][]]): NodeJson =>
  block('table', [
    block(
      'tableRow',
      header.map(words => cell('tableHeader', words)),
    ),
    ...rows.map(row =>
      block(
        'tableRow',
        row.map(words => cell('tableCell', words)),
      ),
    ),
  ])

export const embed = (url: string, title: string): NodeJson => ({ type: 'embed', attrs: { url, title } })
export const factBox = (...blocks: NodeJson[]) => block('factBox', blocks)
export const note = (...blocks: NodeJson[]) => block('privateNote', blocks)
export const divider: NodeJson = { type: 'divider' }
export const codeBlock = (source: string) => block('codeBlock', runs([source]))

/** One canvas: headline and standfirst may be blank, as in a draft. */
export const story = (headline: string, standfirst: string, ...body: NodeJson[]): DocumentJson =>
  block('doc', [
    block('headline', headline ? runs([headline]) : []),
    block('standfirst', standfirst ? runs([standfirst]) : []),
    ...body,
  ])
