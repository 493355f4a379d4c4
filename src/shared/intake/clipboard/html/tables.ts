import { fitBlocks } from '../../markdown/fitBlocks.ts'
import { headerGuess } from '../headerGuess.ts'
import { type Cell, tableOf } from '../tableOf.ts'
import { attribute, elementsIn, type HtmlElement, isElement } from './HtmlTree.ts'
import { NO_MARKS } from './Marks.ts'
import type { ElementReader, Place } from './Place.ts'
import { Sink } from './Sink.ts'
import { isHidden, styleOf } from './Style.ts'
import { joinLines } from './tidyLines.ts'
import { wordsIn } from './wordsIn.ts'

const SHEETS = new Set(['excel', 'googleSheets', 'calc'])
const DOCUMENTS = new Set([...SHEETS, 'word', 'libreOffice', 'googleDocs'])
const PAGE_PARTS = new Set(['ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'blockquote', 'pre', 'figure', 'hr'])

/** A table of data as a table; one that only lays a page out as what stands in it. */
export const readTableElement: ElementReader = (element, place) => {
  const rows = rowsOf(element, place)
  const caption = element.childNodes.filter(isElement).find(child => child.tagName === 'caption')
  place.sink.end()
  if (caption) place.sink.shaped({ type: 'paragraph' }, () => place.walk(caption.childNodes, place))
  if (isLayout(element, rows, place)) {
    for (const row of rows) for (const cell of row.cells) place.walk([cell], place)
    return true
  }
  const cells = rows.map(row => row.cells.map(cell => cellOf(cell, row.head, place)))
  const table = tableOf(headerGuess(cells, SHEETS.has(place.page.dialect)))
  if (table) place.sink.put(table)
  return true
}

type Row = { readonly head: boolean; readonly cells: readonly HtmlElement[] }

function rowsOf(table: HtmlElement, { page }: Place): Row[] {
  const rows: Row[] = []
  const add = (parent: HtmlElement, head: boolean) => {
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue
      const isRow = child.tagName === 'tr'
      if (isRow && isHidden(child, styleOf(child, page.classes))) {
        page.reported.dropped('hidden', wordsIn(child).slice(0, 300))
      } else if (isRow) {
        const cells = child.childNodes
          .filter(isElement)
          .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        if (cells.length > 0) rows.push({ head, cells })
      } else if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) add(child, child.tagName === 'thead')
    }
  }
  add(table, false)
  return rows
}

function isLayout(table: HtmlElement, rows: readonly Row[], { page }: Place): boolean {
  if (/^(?:presentation|none)$/i.test(attribute(table, 'role'))) return true
  const inside = [...elementsIn(table)]
  if (inside.some(element => element.tagName === 'table')) return true
  const widest = Math.max(0, ...rows.map(row => row.cells.length))
  if (rows.length <= 1 && widest <= 1) return true
  if (DOCUMENTS.has(page.dialect)) return false
  return (
    widest <= 1 ||
    (inside.some(({ tagName }) => PAGE_PARTS.has(tagName)) && !inside.some(({ tagName }) => tagName === 'th'))
  )
}

function cellOf(element: HtmlElement, head: boolean, place: Place): Cell {
  const { page } = place
  const sink = new Sink(page.reading)
  place.walk([element], { ...place, sink, marks: NO_MARKS, level: 0 })
  const lines = fitBlocks(sink.blocks(), ['paragraph'], page.reading).map(({ content }) => content ?? [])
  const header = head || element.tagName === 'th'
  return {
    content: joinLines(lines),
    header,
    colspan: spanOf(element, 'colspan'),
    rowspan: spanOf(element, 'rowspan'),
  }
}

function spanOf(element: HtmlElement, name: string): number {
  return Math.min(Math.max(Number.parseInt(attribute(element, name), 10) || 1, 1), 1000)
}
