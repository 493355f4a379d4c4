import type { NodeJson } from '../../document/DocumentJson.ts'
import type { NodeName } from '../../document/index.ts'
import type { MarkdownContext } from './MarkdownContext.ts'
import { roleNote } from './roleNote.ts'
import { writeCodeBlock } from './writeCodeBlock.ts'
import { writeFigure } from './writeFigure.ts'
import { writeInline } from './writeInline.ts'
import { writeList } from './writeList.ts'
import { writeQuote } from './writeQuote.ts'
import { writeTable } from './writeTable.ts'

/** The block as lines of Markdown. `second`: the block before it is a list of the same kind. */
type BlockWriter = (node: NodeJson, context: MarkdownContext, second: boolean) => string

const nothing = () => ''
const lines: BlockWriter = (node, context) => writeInline(node.content, 'lines', context)
const blocks: BlockWriter = (node, context) => writeBlocks(node.content, context)
const list: BlockWriter = (node, context, second) =>
  writeList(node, second, (items, separator) => writeBlocks(items, context, separator))
const quote =
  (role: 'quotation' | 'pull-quote' | 'fact-box'): BlockWriter =>
  (node, context) =>
    writeQuote(node, role, nodes => writeBlocks(nodes, context))

const BLOCK_WRITERS = {
  doc: blocks,
  /** Headline and standfirst stand in the front matter. */
  headline: nothing,
  standfirst: nothing,
  paragraph: lines,
  heading: (node, context) =>
    `${'#'.repeat(Number(node.attrs?.level))} ${writeInline(node.content, 'heading', context)}`,
  bulletList: list,
  orderedList: list,
  listItem: blocks,
  quotation: quote('quotation'),
  pullQuote: quote('pull-quote'),
  attribution: (node, context) => `— ${writeInline(node.content, 'lines', context)}`,
  figure: writeFigure,
  gallery: (node, context) =>
    [roleNote('gallery'), writeBlocks(node.content, context), roleNote('gallery-end')].join('\n\n'),
  table: writeTable,
  tableRow: blocks,
  tableHeader: blocks,
  tableCell: blocks,
  embed: ({ attrs }, context) => {
    const link = { type: 'link', attrs: { href: attrs?.url, title: null } }
    const text = String(attrs?.title || attrs?.url)
    const note = roleNote('embed', attrs?.title ? {} : { title: false })
    return `${note}\n\n${writeInline([{ type: 'text', text, marks: [link] }], 'lines', context)}`
  },
  factBox: quote('fact-box'),
  divider: () => '***',
  codeBlock: writeCodeBlock,
  /** Never leaves. */
  privateNote: nothing,
  hardBreak: nothing,
  text: nothing,
} satisfies Record<NodeName, BlockWriter>

/** Blocks one after the other. Two lists of one kind in a row are told apart by their markers. */
export function writeBlocks(
  nodes: readonly NodeJson[] | undefined,
  context: MarkdownContext,
  separator = '\n\n',
): string {
  const written: string[] = []
  let previous = { type: '', second: false }
  for (const node of nodes ?? []) {
    const second = previous.type === node.type && !previous.second
    if (!Object.hasOwn(BLOCK_WRITERS, node.type)) throw new Error(`No Markdown for the node ${node.type}.`)
    written.push(BLOCK_WRITERS[node.type as NodeName](node, context, second))
    previous = { type: node.type, second }
  }
  return written.filter(Boolean).join(separator)
}
