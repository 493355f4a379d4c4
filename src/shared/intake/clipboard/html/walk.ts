import type { NodeJson } from '../../../document/DocumentJson.ts'
import { fitBlocks } from '../../markdown/fitBlocks.ts'
import { readComment } from './comments.ts'
import { ELEMENT_READERS, putHeading } from './ELEMENT_READERS.ts'
import { readNote } from './footnotes.ts'
import { attribute, type HtmlElement, type HtmlNode, isElement, isText } from './HtmlTree.ts'
import { readLink } from './links.ts'
import { readWordItem } from './lists.ts'
import { languageMark, type Marks, marksIn, withMark, withoutMark } from './Marks.ts'
import type { Place } from './Place.ts'
import { Sink } from './Sink.ts'
import { isHidden, type Style, styleOf } from './Style.ts'
import { BLOCKS, UNSEEN } from './TAGS.ts'
import { withoutLook } from './withoutLook.ts'
import { wordsIn } from './wordsIn.ts'

/** Programs in which struck-out words are a change that is not settled yet. */
const TRACKS = new Set(['word', 'outlook', 'libreOffice'])
const BLOCK_DISPLAY = /^(?:block|flex|grid|list-item|table|table-row|flow-root)$/
const LOOKS = /^(?:color|font-family|font-size|background(?:-color)?)$/

/** Reads nodes one after the other into the sink of a place. Nothing is looked up and nothing is run. */
export function walk(nodes: readonly HtmlNode[], place: Place): void {
  for (const node of nodes) {
    if (isText(node)) place.sink.text(node.value, place.marks, place.preserved)
    else if (isElement(node)) readElement(node, place)
  }
}

function readElement(element: HtmlElement, place: Place): void {
  const name = element.tagName
  if (UNSEEN.has(name)) return
  const { page, sink } = place
  if (name === 'br') {
    if (!/\bApple-interchange-newline\b/.test(attribute(element, 'class'))) sink.lineBreak()
    return
  }
  const style = styleOf(element, page.classes)
  if (isHidden(element, style)) {
    const words = wordsIn(element)
    if (words) page.reported.dropped('hidden', words.slice(0, 300))
    return
  }
  // A blank that holds the place of a sign Word draws.
  if (style.has('mso-special-character') && wordsIn(element) === '') return
  if (element.tagName === 'font' || [...style.keys()].some(property => LOOKS.test(property)))
    page.reported.once('styling')
  if (isSettledAway(element, place) || isFurniture(element, place)) return
  const reader = Object.hasOwn(ELEMENT_READERS, name) ? ELEMENT_READERS[name] : undefined
  if (page.hasNotes && BLOCKS.has(name)) {
    if (readComment(element, place, style) || readNote(element, place, style)) return
  }
  if (reader?.(element, place, style)) return
  const inside = insideOf(element, style, place)
  if (inside === null) return
  if (BLOCKS.has(name) || BLOCK_DISPLAY.test(style.get('display') ?? '')) readBlock(element, style, inside)
  else walk(element.childNodes, inside)
}

/** The header or footer of LibreOffice's pages, with their numbers. */
function isFurniture(element: HtmlElement, { page }: Place): boolean {
  if (page.dialect !== 'libreOffice' || !/^(?:header|footer)$/.test(attribute(element, 'title'))) return false
  const took = wordsIn(element)
  if (took) page.reported.dropped('furniture', took.slice(0, 300), { took })
  return true
}

/** A deletion nobody has settled yet is left out, an insertion is taken: the words as they would stand. */
function isSettledAway(element: HtmlElement, place: Place): boolean {
  const { reported, dialect } = place.page
  if (!TRACKS.has(dialect)) return false
  if (element.tagName === 'del') {
    const took = wordsIn(element)
    if (took) reported.dropped('deletion', took, { took })
    return true
  }
  if (element.tagName === 'ins') {
    const words = wordsIn(element)
    if (words) reported.changed('insertion', words.slice(0, 300))
    walk(element.childNodes, place)
    return true
  }
  return false
}

function insideOf(element: HtmlElement, style: Style, place: Place): Place | null {
  let marks: Marks = place.marks
  if (element.tagName === 'a') {
    const linked = readLink(element, place)
    if (linked === null) return null
    marks = linked
  }
  // Google Docs wraps all it copies in a bold element that is not bold: its style says so.
  marks = marksIn(element, style, marks)
  const language = languageMark(
    element,
    element.attrs.some(({ name }) => name.endsWith('lang')) ? wordsIn(element) : '',
    place.page.language,
  )
  if (language) marks = withMark(marks, language)
  const space = style.get('white-space')
  const preserved = space === undefined ? place.preserved : space.startsWith('pre') && space !== 'pre-line'
  return { ...place, marks, preserved }
}

const WORD_SHAPES: readonly (readonly [RegExp, string])[] = [
  [/\bMsoTitle\b/i, 'headline'],
  [/\bMsoSubtitle\b/i, 'standfirst'],
  [/\bMso(?:Intense)?Quote\b/i, 'quotation'],
]

function readBlock(element: HtmlElement, style: Style, place: Place): void {
  const { sink } = place
  if (readWordItem(element, place, style)) return
  const level = headingLevel(element, style)
  const names = attribute(element, 'class')
  const shape = WORD_SHAPES.find(([sign]) => sign.test(names))?.[1]
  if (level > 0) putHeading(level, element, place)
  else if (shape === 'quotation') readQuoted(element, place)
  else sink.shaped({ type: shape ?? 'paragraph' }, () => walk(element.childNodes, place))
}

/** Paragraphs of a quotation that follow each other are one. Its slant is the look of one. */
function readQuoted(element: HtmlElement, place: Place): void {
  const { page } = place
  const sink = new Sink(page.reading)
  walk(element.childNodes, { ...place, sink, marks: withoutMark(place.marks, 'italic') })
  const blocks = fitBlocks(sink.blocks(), ['paragraph', 'bulletList', 'orderedList'], page.reading).map(
    block =>
      block.type === 'paragraph' ? { ...block, content: withoutLook(block.content ?? [], 'italic') } : block,
  )
  const before = place.sink.last()
  if (blocks.length === 0) return
  if (before && page.openQuotations.has(before)) before.content?.push(...blocks)
  else {
    const quotation: NodeJson = { type: 'quotation', content: blocks }
    page.openQuotations.add(quotation)
    place.sink.put(quotation)
  }
}

function headingLevel(element: HtmlElement, style: Style): number {
  const outline = Number.parseInt(style.get('mso-outline-level') ?? '', 10)
  if (outline >= 1 && outline <= 6) return outline
  if (attribute(element, 'role') !== 'heading') return 0
  return Math.min(Math.max(Number.parseInt(attribute(element, 'aria-level'), 10) || 2, 1), 6)
}
