import type { NodeJson } from '../../document/DocumentJson.ts'
import type { Direction } from './Direction.ts'

/** What surrounds a node while it is written. */
export type HtmlContext = {
  readonly language: string
  readonly direction: Direction
  /** The languages of the house, the story's first: one of them names words that run the other way. */
  readonly languages: readonly string[]
  /** Where the page finds a stored picture: a relative address. */
  readonly picture: (media: string) => string
  /** The level each heading is written at. */
  readonly levels: ReadonlyMap<NodeJson, number>
  /** HTML that stands at the start of the first paragraph: the dateline. */
  readonly runIn: { readonly before: NodeJson; readonly html: string } | null
  /** What a reader by ear is told a table is. */
  readonly tableName: string
  /** Of a header cell: whether it heads its column or its row. */
  readonly scope: 'col' | 'row'
  /** Rows from this one to the end of its group: no cell may reach further down. */
  readonly rowsLeft: number
}
