import type { NodeJson } from '../../../document/DocumentJson.ts'
import { joinText } from '../../markdown/joinText.ts'
import { attribute, elementsIn, type HtmlElement } from './HtmlTree.ts'
import { NO_MARKS, withMark } from './Marks.ts'
import type { Place } from './Place.ts'
import { Sink } from './Sink.ts'
import { parseStyle, type Style } from './Style.ts'
import { wordsIn } from './wordsIn.ts'

/** From the words to the note: Word, Google Docs, LibreOffice, and what Markdown programs write. */
const TO_NOTE = /^[^#]*#(?:_?(?:ftn|edn)\d+|ftnt\d+|sd(?:foot|end)note\d+sym|fn[:-]?[\w-]+|cite_note-[^#]*)$/i
/** From the note back to the words. */
const TO_WORDS =
  /^[^#]*#(?:_?(?:ftn|edn)ref\d+|ftnt_ref\d+|sd(?:foot|end)note\d+anc|fnref[:-]?[\w-]+|cite_ref-[^#]*)$/i
const CONTAINER_ID = /^(?:_?(?:ftn|edn)\d+|sd(?:foot|end)note\d+|fn[:-]?[\w-]+)$/i

/** The number of a note, at its words: a superscript without brackets. */
export function readNoteMark(element: HtmlElement, place: Place): boolean {
  if (!TO_NOTE.test(attribute(element, 'href'))) return false
  const marker = markerOf(element)
  if (marker === '') return false
  place.sink.text(marker, withMark(NO_MARKS, { type: 'superscript' }), true)
  place.page.reported.changed('footnote', marker, { took: wordsIn(element), gave: marker })
  return true
}

/** A whole note, which joins the others behind the words. False for any other block. */
export function readNote(element: HtmlElement, place: Place, style: Style): boolean {
  const back = backOf(element)
  const contained =
    /^(?:footnote|endnote)$/.test(style.get('mso-element') ?? '') ||
    CONTAINER_ID.test(attribute(element, 'id'))
  if (!back || !(contained || startsWith(element, back))) return false
  const words = wordsIn(back)
  const { page } = place
  const marker = markerOf(back) || String(page.notes.length + 1)
  back.childNodes = []
  const sink = new Sink(page.reading)
  place.walk(element.childNodes, { ...place, sink, marks: NO_MARKS, level: 0 })
  page.notes.push({ marker, blocks: sink.blocks() })
  page.reported.changed('footnote', '', { took: words })
  return true
}

function backOf(element: HtmlElement): HtmlElement | undefined {
  for (const inner of elementsIn(element))
    if (inner.tagName === 'a' && TO_WORDS.test(attribute(inner, 'href'))) return inner
  return undefined
}

function startsWith(element: HtmlElement, back: HtmlElement): boolean {
  if (element.tagName !== 'p' && element.tagName !== 'li') return false
  const words = wordsIn(element)
  const mark = wordsIn(back)
  return mark !== '' && words.startsWith(mark)
}

function markerOf(element: HtmlElement): string {
  const words = wordsIn(element).replace(/[[\]().\s]/g, '')
  return /^[\p{L}\p{N}*†‡§¶]{1,6}$/u.test(words) ? words : ''
}

const TITLE: Readonly<Record<string, string>> = { en: 'Notes', ur: 'حواشی' }

/** The notes as blocks to stand last: a numbered list where their numbers run on, else paragraphs with their marks. */
export function noteBlocks(place: Place): NodeJson[] {
  const { notes, language, reported } = place.page
  if (notes.length === 0) return []
  const title = TITLE[language.split('-')[0] ?? ''] ?? TITLE.en ?? ''
  reported.changed('footnote', '', { gave: title })
  const heading = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: title }] }
  const first = Number(notes[0]?.marker)
  const runs = notes.every(({ marker }, index) => marker === String(first + index))
  const sink = new Sink(place.page.reading)
  for (const { marker, blocks } of notes) {
    if (runs) sink.putItem({ kind: 'item', level: 0, ordered: true, start: first, fresh: false, blocks })
    else for (const node of marked(marker, blocks, place)) sink.put(node)
  }
  return [heading, ...sink.blocks()]
}

function marked(marker: string, blocks: readonly NodeJson[], place: Place): readonly NodeJson[] {
  const [first, ...rest] = blocks
  place.page.reported.changed('footnote', '', { gave: marker })
  const mark = { type: 'text', text: marker, marks: [{ type: 'superscript' }] }
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', content: [mark] }, ...blocks]
  return [
    { ...first, content: joinText([mark, { type: 'text', text: ' ' }, ...(first.content ?? [])]) },
    ...rest,
  ]
}

/** The line that a program draws above its notes. */
export function isNoteRule(element: HtmlElement): boolean {
  const parent = element.parentNode
  if (!parent || !('tagName' in parent)) return false
  return (
    /^(?:footnote|endnote|comment)-list$/.test(
      parseStyle(attribute(parent, 'style')).get('mso-element') ?? '',
    ) || /\bfootnotes?\b/i.test(attribute(parent, 'class'))
  )
}
