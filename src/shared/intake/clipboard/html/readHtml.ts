import type { NodeJson } from '../../../document/DocumentJson.ts'
import type { EmbeddedPicture } from '../ClipboardReading.ts'
import type { Dialect } from '../IntakeReport.ts'
import type { Reported } from '../Reported.ts'
import { clampDepth } from './clampDepth.ts'
import { commentBlocks } from './comments.ts'
import { noteBlocks } from './footnotes.ts'
import { elementsIn, isText, parseHtml } from './HtmlTree.ts'
import { NO_MARKS } from './Marks.ts'
import type { PageReading, Place } from './Place.ts'
import { Sink } from './Sink.ts'
import { classStylesOf } from './Style.ts'
import { settleHeadings } from './settleHeadings.ts'
import { walk } from './walk.ts'

const NOTES = /#_?(?:ftn|edn)ref|#ftnt_ref|#sd(?:foot|end)note\d+anc|#fnref|#cite_ref|mso-element:\s*comment/i

export type HtmlRead = {
  readonly blocks: readonly NodeJson[]
  readonly pictures: readonly EmbeddedPicture[]
  /** How many of the blocks are the body; notes and comments follow. */
  readonly own: number
}

/** HTML of whatever program as blocks of a story. `language` is the story's: BCP 47. */
export function readHtml(html: string, dialect: Dialect, language: string, reported: Reported): HtmlRead {
  const root = parseHtml(html)
  clampDepth(root, reported)
  const sheets = [...elementsIn(root)]
    .filter(({ tagName }) => tagName === 'style')
    .map(sheet => sheet.childNodes.map(node => (isText(node) ? node.value : '')).join(''))
  const page: PageReading = {
    dialect,
    language,
    classes: classStylesOf(sheets),
    reported,
    reading: { losses: reported.losses, lifted: [] },
    notes: [],
    comments: [],
    pictures: [],
    hasNotes: NOTES.test(html),
    openQuotations: new WeakSet(),
    lastList: '',
  }
  const sink = new Sink(page.reading, true)
  const place: Place = { page, sink, marks: NO_MARKS, preserved: false, level: 0, walk }
  walk(root.childNodes, place)
  const body = sink.blocks()
  const notes = noteBlocks(place)
  // The rule above the notes; their heading parts them now.
  if (notes.length > 0 && body.at(-1)?.type === 'divider') body.pop()
  const blocks = settleHeadings([...body, ...notes, ...commentBlocks(place)], reported)
  return { ...withPictures(blocks, page.pictures), own: body.length }
}

/** Counts the figures, and names the pictures by their figure. */
function withPictures(blocks: readonly NodeJson[], sources: readonly string[]) {
  const pictures: EmbeddedPicture[] = []
  let figure = -1
  const settled = (node: NodeJson): NodeJson => {
    if (node.type !== 'figure')
      return node.content && node.type !== 'paragraph'
        ? { ...node, content: node.content.map(settled) }
        : node
    figure += 1
    const { picture, ...attrs } = node.attrs ?? {}
    const base64 = typeof picture === 'number' ? sources[picture] : undefined
    if (base64 !== undefined) pictures.push({ figure, base64 })
    return { ...node, attrs }
  }
  return { blocks: blocks.map(settled), pictures }
}
