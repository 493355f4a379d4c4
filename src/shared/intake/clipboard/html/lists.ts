import { attribute, elementsIn, type HtmlElement, hasAttribute, isElement } from './HtmlTree.ts'
import type { ElementReader, Place } from './Place.ts'
import { Sink } from './Sink.ts'
import { parseStyle } from './Style.ts'
import { wordsIn } from './wordsIn.ts'

/** Nine levels, as Word has them. */
const DEEPEST_LEVEL = 8

/** A list; what stands in it beside its items counts as an item. */
export const readList: ElementReader = (element, place) => {
  const start = Number.parseInt(attribute(element, 'start'), 10)
  let number = Number.isNaN(start) ? 1 : start
  let first = true
  for (const child of element.childNodes) {
    if (!isElement(child)) {
      place.walk([child], place)
      continue
    }
    if (child.tagName === 'ul' || child.tagName === 'ol' || child.tagName === 'menu')
      readList(child, { ...place, level: place.level + 1 }, parseStyle(''))
    else if (child.tagName === 'li') {
      const ordered = isOrdered(element, child)
      const named = attribute(child, 'data-listid')
      const value = Number.parseInt(attribute(child, 'value') || attribute(child, 'data-aria-posinset'), 10)
      if (!Number.isNaN(value)) number = value
      readItem(child, place, {
        ordered,
        start: number,
        fresh: first && !isResumed(named, ordered, value, place),
      })
      place.page.lastList = named
      number += 1
      first = false
    } else place.walk([child], place)
  }
  return true
}

/** An item that stands outside a list, as in markup that is cut off. */
export const readLooseItem: ElementReader = (element, place) => {
  readItem(
    element,
    { ...place, level: Math.max(place.level - 1, 0) },
    { ordered: false, start: 1, fresh: false },
  )
  return true
}

function readItem(
  element: HtmlElement,
  place: Place,
  { ordered, start, fresh }: { ordered: boolean; start: number; fresh: boolean },
): void {
  const { page, sink: outer } = place
  const said = hasAttribute(element, 'data-listid')
    ? Number.parseInt(attribute(element, 'aria-level'), 10) - 1
    : Number.NaN
  const level = clampLevel(Number.isNaN(said) ? place.level : said, place)
  const sink = new Sink(page.reading)
  place.walk(element.childNodes, { ...place, sink, level: level + 1 })
  let begun = false
  for (const piece of sink.pieces()) {
    if (piece.kind !== 'block') outer.putPiece(piece)
    else if (begun) outer.putPiece({ kind: 'more', level, blocks: [piece.node] })
    else outer.putItem({ kind: 'item', level, ordered, start, fresh, blocks: [piece.node] })
    begun ||= piece.kind === 'block'
  }
}

/** Some programs end a list where one within it begins, and go on with it afterwards. */
function isResumed(named: string, ordered: boolean, value: number, { page }: Place): boolean {
  if (named) return named === page.lastList
  return page.dialect === 'libreOffice' && !(ordered && value === 1)
}

function clampLevel(level: number, place: Place): number {
  if (level <= DEEPEST_LEVEL) return Math.max(level, 0)
  place.page.reported.changed('deepList')
  return DEEPEST_LEVEL
}

function isOrdered(list: HtmlElement, item: HtmlElement): boolean {
  if (list.tagName === 'ol') return true
  return /^(?:decimal|lower-|upper-)/.test(parseStyle(attribute(item, 'style')).get('list-style-type') ?? '')
}

/** A paragraph of Word that is an item: 'mso-list: l0 level2 lfo1'. Headings keep their numbers as words. */
export const readWordItem: ElementReader = (element, place, style) => {
  const said = /^(\S+)\s+level(\d+)(?:\s+(\S+))?/.exec(style.get('mso-list') ?? '')
  if (!said || /^h[1-6]$/.test(element.tagName)) return false
  const [, list = '', depth = '1', form = ''] = said
  const level = clampLevel(Number(depth) - 1, place)
  const marker = takeMarker(element)
  const number = numberOf(marker)
  const name = `${list} ${form}`
  const fresh = level === 0 && name !== place.page.lastList
  place.page.lastList = name
  const sink = new Sink(place.page.reading)
  place.walk(element.childNodes, { ...place, sink })
  const blocks = sink.blocks()
  if (blocks.length > 0)
    place.sink.putItem({ kind: 'item', level, ordered: number !== null, start: number ?? 1, fresh, blocks })
  return true
}

/** Takes the number or bullet out of a paragraph of Word's and answers it. */
function takeMarker(element: HtmlElement): string {
  for (const inner of elementsIn(element)) {
    if (parseStyle(attribute(inner, 'style')).get('mso-list') !== 'ignore') continue
    const words = wordsIn(inner)
    inner.childNodes = []
    return words
  }
  return ''
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** '3.' -> 3, 'b)' -> 2, '(iv)' -> 4, '۲۔' -> 2; null for a bullet. */
function numberOf(marker: string): number | null {
  const bare = marker.replace(/\s+/g, '')
  const [, word = ''] = /^\(?((?:[\p{Nd}]+[.۔])*[\p{Nd}]+|\p{L}{1,5})[.)۔:-]+$/u.exec(bare) ?? []
  if (word === '') return null
  const last = word.split(/[.۔]/).at(-1) ?? ''
  const digits = [...last].map(digitOf)
  if (digits.every(digit => digit !== null)) return Number(digits.join(''))
  const small = last.toLowerCase()
  if (/^[ivxlc]+$/.test(small) && small.length > 0 && small !== 'c' && small !== 'l') return romanOf(small)
  return /^[a-z]$/.test(small) ? small.charCodeAt(0) - 96 : 1
}

function digitOf(character: string): number | null {
  const code = character.codePointAt(0) ?? 0
  for (const zero of [0x30, 0x660, 0x6f0]) if (code >= zero && code <= zero + 9) return code - zero
  return null
}

function romanOf(word: string): number {
  const values = [...word].map(letter => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}
