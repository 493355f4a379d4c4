import type { NodeJson } from '../../../document/DocumentJson.ts'
import type { Reading } from '../../markdown/Reading.ts'
import type { Dialect } from '../IntakeReport.ts'
import type { Reported } from '../Reported.ts'
import type { HtmlElement, HtmlNode } from './HtmlTree.ts'
import type { Marks } from './Marks.ts'
import type { Sink } from './Sink.ts'
import type { ClassStyles, Style } from './Style.ts'

type Note = { readonly marker: string; readonly blocks: readonly NodeJson[] }

/** What belongs to the reading of one page. */
export type PageReading = {
  readonly dialect: Dialect
  /** Of the story: BCP 47. */
  readonly language: string
  readonly classes: ClassStyles
  readonly reported: Reported
  readonly reading: Reading
  readonly notes: Note[]
  readonly comments: Note[]
  /** Pictures inside the markup, named by their figures until these are counted. */
  readonly pictures: string[]
  /** Whether it has notes or comments of its own at its foot. */
  readonly hasNotes: boolean
  /** Quotations that the next paragraph of one joins. */
  readonly openQuotations: WeakSet<NodeJson>
  /** Lists whose items Word tells apart by a name. */
  lastList: string
}

/** Where the walk stands. */
export type Place = {
  readonly page: PageReading
  readonly sink: Sink
  readonly marks: Marks
  /** White space counts. */
  readonly preserved: boolean
  /** Of a list that begins here. */
  readonly level: number
  walk(nodes: readonly HtmlNode[], place: Place): void
}

/** Reads an element of its kind; false when it is like any other after all. */
export type ElementReader = (element: HtmlElement, place: Place, style: Style) => boolean
