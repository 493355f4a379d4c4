import type { MarkJson } from '../../../document/DocumentJson.ts'
import { MARKS, type MarkName } from '../../../document/index.ts'
import { attribute, type HtmlElement } from './HtmlTree.ts'
import type { Style } from './Style.ts'

/** The marks that hold at a place. */
export type Marks = ReadonlyMap<MarkName, MarkJson>

export const NO_MARKS: Marks = new Map()

const ORDER = Object.keys(MARKS)
const RIVALS: Readonly<Partial<Record<MarkName, MarkName>>> = {
  superscript: 'subscript',
  subscript: 'superscript',
}

const TAGS: Readonly<Record<string, MarkName>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  dfn: 'italic',
  var: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  del: 'strike',
  strike: 'strike',
  sup: 'superscript',
  sub: 'subscript',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
}

export function withMark(marks: Marks, mark: MarkJson & { type: MarkName }): Marks {
  const next = new Map(marks)
  const rival = RIVALS[mark.type]
  if (rival) next.delete(rival)
  return next.set(mark.type, mark)
}

export function withoutMark(marks: Marks, name: MarkName): Marks {
  if (!marks.has(name)) return marks
  const next = new Map(marks)
  next.delete(name)
  return next
}

/** In the schema's order. */
export function marksJson(marks: Marks): { marks?: MarkJson[] } {
  if (marks.size === 0) return {}
  return { marks: [...marks.values()].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type)) }
}

/** The marks inside an element: by its name, then by its style, which may also take a mark away. */
export function marksIn(element: HtmlElement, style: Style, around: Marks): Marks {
  let marks = around
  const tag = Object.hasOwn(TAGS, element.tagName) ? TAGS[element.tagName] : undefined
  if (tag) marks = withMark(marks, { type: tag })
  const weight = style.get('font-weight')
  if (weight) marks = put(marks, 'bold', weight === 'bold' || weight === 'bolder' || Number(weight) >= 600)
  const slant = style.get('font-style')
  if (slant) marks = put(marks, 'italic', slant.startsWith('italic') || slant.startsWith('oblique'))
  const line = style.get('text-decoration-line') ?? style.get('text-decoration')
  if (line?.includes('underline') && !marks.has('link')) marks = put(marks, 'underline', true)
  if (line?.includes('line-through')) marks = put(marks, 'strike', true)
  if (line?.startsWith('none')) marks = put(put(marks, 'underline', false), 'strike', false)
  const place = style.get('vertical-align')
  if (place === 'super') marks = put(marks, 'superscript', true)
  else if (place === 'sub') marks = put(marks, 'subscript', true)
  else if (place === 'baseline') marks = put(put(marks, 'superscript', false), 'subscript', false)
  return marks
}

function put(marks: Marks, name: MarkName, on: boolean): Marks {
  return on ? withMark(marks, { type: name }) : withoutMark(marks, name)
}

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i
const NO_LANGUAGE = new Set(['zxx', 'und', 'mul', 'mis', 'x'])
const ARABIC_SCRIPT = new Set(['ar', 'ur', 'fa', 'ps', 'sd', 'ks', 'ug', 'pnb', 'skr', 'bal', 'brh'])

/** The language of a run in a story of another one. Programs name it for each word, so the script must bear it out. */
export function languageMark(
  element: HtmlElement,
  words: string,
  story: string,
): (MarkJson & { type: 'language' }) | null {
  const lang = attribute(element, 'lang') || attribute(element, 'xml:lang')
  const [primary = ''] = lang.toLowerCase().split('-')
  if (!TAG.test(lang) || NO_LANGUAGE.has(primary)) return null
  const isArabic = ARABIC_SCRIPT.has(primary)
  // Only a language that is written otherwise than the story's is sure to be meant.
  if (isArabic === ARABIC_SCRIPT.has(story.toLowerCase().split('-')[0] ?? '')) return null
  if (/\p{Script=Arabic}/u.test(words) !== isArabic || !/\p{L}/u.test(words)) return null
  return { type: 'language', attrs: { lang: canonical(lang) } }
}

function canonical(lang: string): string {
  const [primary = lang, ...rest] = lang.split('-')
  return [primary.toLowerCase(), ...rest.map(part => (part.length === 2 ? part.toUpperCase() : part))].join(
    '-',
  )
}
