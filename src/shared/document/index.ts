import { getSchema } from '@tiptap/core'
import { bold } from './marks/bold.ts'
import { code } from './marks/code.ts'
import { italic } from './marks/italic.ts'
import { language } from './marks/language.ts'
import { link } from './marks/link.ts'
import { strike } from './marks/strike.ts'
import { subscript } from './marks/subscript.ts'
import { superscript } from './marks/superscript.ts'
import { underline } from './marks/underline.ts'
import { attribution } from './nodes/attribution.ts'
import { bulletList } from './nodes/bulletList.ts'
import { codeBlock } from './nodes/codeBlock.ts'
import { divider } from './nodes/divider.ts'
import { document } from './nodes/document.ts'
import { embed } from './nodes/embed.ts'
import { factBox } from './nodes/factBox.ts'
import { figure } from './nodes/figure.ts'
import { gallery } from './nodes/gallery.ts'
import { hardBreak } from './nodes/hardBreak.ts'
import { heading } from './nodes/heading.ts'
import { headline } from './nodes/headline.ts'
import { listItem } from './nodes/listItem.ts'
import { orderedList } from './nodes/orderedList.ts'
import { paragraph } from './nodes/paragraph.ts'
import { privateNote } from './nodes/privateNote.ts'
import { pullQuote } from './nodes/pullQuote.ts'
import { quotation } from './nodes/quotation.ts'
import { standfirst } from './nodes/standfirst.ts'
import { table } from './nodes/table.ts'
import { tableCell } from './nodes/tableCell.ts'
import { tableHeader } from './nodes/tableHeader.ts'
import { tableRow } from './nodes/tableRow.ts'
import { text } from './nodes/text.ts'

/** Every node of the document by name. Tables of writers are total over these names. */
export const NODES = {
  doc: document,
  headline,
  standfirst,
  paragraph,
  heading,
  bulletList,
  orderedList,
  listItem,
  quotation,
  pullQuote,
  attribution,
  figure,
  gallery,
  table,
  tableRow,
  tableHeader,
  tableCell,
  embed,
  factBox,
  divider,
  codeBlock,
  privateNote,
  hardBreak,
  text,
} as const

/** Every mark by name, outermost first: the order in which writers nest them. */
export const MARKS = {
  link,
  language,
  bold,
  italic,
  underline,
  strike,
  superscript,
  subscript,
  code,
} as const

export type NodeName = keyof typeof NODES
export type MarkName = keyof typeof MARKS

export const documentExtensions = [...Object.values(NODES), ...Object.values(MARKS)]

export const schema = getSchema(documentExtensions)
