import { readQuote } from '../../markdown/readQuote.ts'
import { isNoteRule } from './footnotes.ts'
import { attribute, elementsIn, type HtmlElement } from './HtmlTree.ts'
import { readList, readLooseItem } from './lists.ts'
import { NO_MARKS, withMark, withoutMark } from './Marks.ts'
import type { ElementReader, Place } from './Place.ts'
import { readFigure, readImage } from './pictures.ts'
import { Sink } from './Sink.ts'
import { readTableElement } from './tables.ts'
import { wordsIn } from './wordsIn.ts'

const NOT_IN_QUOTATION = new Set(['table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'pre', 'img'])

const readBlockquote: ElementReader = (element, place) => {
  // A letter quoted whole is a page of its own: it keeps its tables and headings and stands in no quotation.
  const letter = /\bcite\b|gmail_quote/i.test(`${attribute(element, 'type')} ${attribute(element, 'class')}`)
  if (letter && [...elementsIn(element)].some(({ tagName }) => NOT_IN_QUOTATION.has(tagName))) return false
  const sink = new Sink(place.page.reading)
  place.walk(element.childNodes, { ...place, sink, level: 0 })
  const { page } = place
  const before = place.sink.last()
  const blocks = sink.blocks()
  // LibreOffice writes each paragraph of a quotation as one of its own.
  if (before?.content && page.openQuotations.has(before)) {
    const [whole] = readQuote([...before.content, ...blocks], 'quotation', {}, page.reading)
    if (whole?.content) before.content = whole.content
    return true
  }
  for (const node of readQuote(blocks, 'quotation', {}, page.reading)) {
    if (page.dialect === 'libreOffice') page.openQuotations.add(node)
    place.sink.put(node)
  }
  return true
}

const readHeading: ElementReader = (element, place) => {
  putHeading(Number(element.tagName.slice(1)), element, place)
  return true
}

/** Pictures in a heading follow it. Its weight is the look of a heading. */
export function putHeading(level: number, element: HtmlElement, place: Place): void {
  const marks = withoutMark(place.marks, 'bold')
  place.sink.shaped({ type: 'heading', attrs: { level } }, () => {
    place.walk(element.childNodes, { ...place, marks })
  })
}

const readPre: ElementReader = (element, place) => {
  const words = linesIn(element).replace(/^\n/, '').replace(/\n$/, '')
  if (words.trim() === '') return true
  place.sink.put({ type: 'codeBlock', content: [{ type: 'text', text: words }] })
  return true
}

function linesIn(element: HtmlElement): string {
  return element.childNodes
    .map(node => {
      if ('value' in node) return node.value
      if (!('tagName' in node)) return ''
      if (node.tagName === 'br') return '\n'
      const inner = linesIn(node)
      return node.tagName === 'div' || node.tagName === 'p' ? `${inner}\n` : inner
    })
    .join('')
}

const readRule: ElementReader = (element, place) => {
  if (!isNoteRule(element)) place.sink.put({ type: 'divider' })
  return true
}

const readTerm: ElementReader = (element, place) => {
  place.sink.shaped({ type: 'paragraph' }, () =>
    place.walk(element.childNodes, { ...place, marks: withMark(place.marks, { type: 'bold' }) }),
  )
  return true
}

const readShortQuote: ElementReader = (element, place) => {
  place.sink.text('“', place.marks, true)
  place.walk(element.childNodes, place)
  place.sink.text('”', place.marks, true)
  place.page.reported.changed('icon', '“”', { gave: '“' })
  place.page.reported.changed('icon', '', { gave: '”' })
  return true
}

const readForm: ElementReader = (_element, place) => {
  place.page.reported.dropped('form')
  return false
}

/** A box to tick in a list of tasks says whether it is done. */
const readInput: ElementReader = (element, place) => {
  const type = attribute(element, 'type').toLowerCase()
  if (
    type === 'checkbox' &&
    element.parentNode &&
    'tagName' in element.parentNode &&
    /^(?:li|p|label)$/.test(element.parentNode.tagName)
  ) {
    const box = element.attrs.some(({ name }) => name === 'checked') ? '☑ ' : '☐ '
    place.sink.text(box, NO_MARKS, true)
    place.page.reported.changed('icon', '', { gave: box.trim() })
    return true
  }
  const seen = type === 'hidden' || type === 'password' ? '' : attribute(element, 'value')
  place.page.reported.dropped('control', seen || attribute(element, 'placeholder') || type || 'input')
  return true
}

const dropped =
  (
    kind: 'frame' | 'media' | 'drawing' | 'control',
    address: readonly string[],
    takesWords: boolean,
  ): ElementReader =>
  (element, place) => {
    const took = takesWords ? wordsIn(element) : ''
    const where = address.map(name => attribute(element, name)).find(Boolean) ?? firstSource(element)
    place.page.reported.dropped(kind, (where || took).slice(0, 300) || element.tagName, took ? { took } : {})
    return true
  }

function firstSource(element: HtmlElement): string {
  for (const inner of elementsIn(element)) if (inner.tagName === 'source') return attribute(inner, 'src')
  return ''
}

const script: ElementReader = (_element, place) => {
  place.page.reported.dropped('script')
  return true
}

const frame = dropped('frame', ['src', 'data', 'code'], false)
const player = dropped('media', ['src', 'poster'], false)
const drawing = dropped('drawing', [], true)
const control = dropped('control', [], true)

/** How elements are read that are more than a paragraph or a run of words. */
export const ELEMENT_READERS: Readonly<Record<string, ElementReader>> = {
  ul: readList,
  ol: readList,
  menu: readList,
  dir: readList,
  li: readLooseItem,
  table: readTableElement,
  blockquote: readBlockquote,
  h1: readHeading,
  h2: readHeading,
  h3: readHeading,
  h4: readHeading,
  h5: readHeading,
  h6: readHeading,
  pre: readPre,
  listing: readPre,
  xmp: readPre,
  hr: readRule,
  dt: readTerm,
  q: readShortQuote,
  img: readImage,
  figure: readFigure,
  form: readForm,
  input: readInput,
  button: control,
  select: control,
  textarea: control,
  progress: control,
  meter: control,
  iframe: frame,
  frame,
  object: frame,
  embed: frame,
  applet: frame,
  portal: frame,
  fencedframe: frame,
  video: player,
  audio: player,
  bgsound: player,
  svg: drawing,
  canvas: dropped('drawing', [], false),
  script,
}
