import type { NodeJson } from '../../../document/DocumentJson.ts'
import { safeAddress } from '../../../document/safeAddress.ts'
import { pictureGap } from '../pictureGap.ts'
import { attribute, type HtmlElement, isElement } from './HtmlTree.ts'
import { NO_MARKS, withMark } from './Marks.ts'
import type { ElementReader, Place } from './Place.ts'
import { Sink } from './Sink.ts'
import type { Style } from './Style.ts'
import { joinLines } from './tidyLines.ts'

const EMBEDDED = /^data:image\/(?:png|jpe?g|gif|webp|avif)[^,]{0,60};base64,/i
const ELSEWHERE = /^(?:https?:)?\/\//i
/** A picture this small is a letter or a beacon. Pixels. */
const SMALLEST = 2
const ICON = 32

/** A picture: in the markup it can be kept; from elsewhere it is never fetched, and words with its address stand for it. */
export const readImage: ElementReader = (element, place, style) => {
  const { page, sink } = place
  const alt = attribute(element, 'alt').replace(/\s+/g, ' ').trim()
  const source = sourceOf(element)
  const size = Math.max(sizeOf(element, style, 'width'), sizeOf(element, style, 'height'))
  if (size <= SMALLEST) page.reported.dropped('tracker', shown(source))
  else if (alt && (/^\p{Extended_Pictographic}/u.test(alt) || (size <= ICON && EMBEDDED.test(source)))) {
    sink.text(alt, place.marks, true)
    page.reported.changed('icon', alt, { gave: alt })
  } else if (EMBEDDED.test(source)) {
    page.pictures.push(source.slice(source.indexOf(',') + 1))
    sink.put(figureOf(alt, [], page.pictures.length - 1))
  } else if (source !== '' || alt !== '') putGap(source, alt, place)
  return true
}

function putGap(source: string, alt: string, place: Place): void {
  const { page, sink } = place
  const remote = ELSEWHERE.test(source)
    ? safeAddress(source.startsWith('//') ? `https:${source}` : source)
    : null
  const address = remote ?? localName(source)
  page.reported.dropped(
    remote ? 'remotePicture' : /^data:/i.test(source) ? 'embeddedPicture' : 'localPicture',
    shown(remote ?? source) || alt,
  )
  const inWords = sink.hasWords
  const gap = pictureGap(page.language, inWords ? alt : '', address)
  page.reported.changed('icon', '', { gave: gap })
  const marks = remote ? withMark(NO_MARKS, { type: 'link', attrs: { href: remote, title: null } }) : NO_MARKS
  if (inWords) sink.text(gap, marks, true)
  else
    sink.put(
      figureOf(alt, [
        {
          type: 'text',
          text: gap,
          ...(remote ? { marks: [{ type: 'link', attrs: { href: remote, title: null } }] } : {}),
        },
      ]),
    )
}

/** A picture of the page with its caption. */
export const readFigure: ElementReader = (element, place) => {
  const sink = new Sink(place.page.reading)
  const captions: HtmlElement[] = []
  for (const child of element.childNodes) {
    if (isElement(child) && child.tagName === 'figcaption') captions.push(child)
    else place.walk([child], { ...place, sink })
  }
  const blocks = sink.blocks()
  const words = new Sink(place.page.reading)
  for (const caption of captions) place.walk(caption.childNodes, { ...place, sink: words, marks: NO_MARKS })
  const lines = words.blocks()
  const figures = blocks.filter(block => block.type === 'figure')
  const plain = lines.every(line => line.type === 'paragraph')
  if (figures.length === 1 && plain && lines.length > 0) {
    for (const block of blocks) place.sink.put(block === figures[0] ? captioned(block, lines) : block)
  } else for (const block of [...blocks, ...lines]) place.sink.put(block)
  return true
}

function captioned(figure: NodeJson, lines: readonly NodeJson[]): NodeJson {
  const gap = figure.content ? [figure.content] : []
  return { ...figure, content: joinLines([...lines.map(line => line.content ?? []), ...gap]) }
}

function figureOf(alt: string, content: readonly NodeJson[], picture?: number): NodeJson {
  return {
    type: 'figure',
    attrs: {
      media: null,
      alt,
      credit: '',
      terms: '',
      width: 0,
      height: 0,
      ...(picture === undefined ? {} : { picture }),
    },
    ...(content.length > 0 ? { content: [...content] } : {}),
  }
}

/** The first address a browser could show; pages that load late keep it elsewhere. */
function sourceOf(element: HtmlElement): string {
  const source = attribute(element, 'src').trim()
  const late = ['data-src', 'data-original', 'data-lazy-src'].map(name => attribute(element, name).trim())
  const set = attribute(element, 'srcset').trim().split(/[\s,]/)[0] ?? ''
  if (source && !(/^data:/i.test(source) && source.length < 400)) return source
  return [...late, set].find(Boolean) ?? source
}

function sizeOf(element: HtmlElement, style: Style, side: 'width' | 'height'): number {
  const written = attribute(element, side) || style.get(side) || ''
  const size = Number.parseFloat(written)
  return Number.isNaN(size) || written.includes('%') ? 1000 : size
}

/** The name of a file on the other's computer, without the folders it lay in. */
function localName(source: string): string {
  if (/^(?:data|javascript|vbscript|blob|cid|about):/i.test(source.replace(/\s/g, ''))) return ''
  return source.split(/[?#]/)[0]?.split(/[/\\]/).at(-1)?.slice(0, 120) ?? ''
}

function shown(source: string): string {
  return source.length > 300 ? `${source.slice(0, 60)}…` : source
}
