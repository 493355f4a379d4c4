import type { NodeJson } from '../../document/DocumentJson.ts'
import type { NodeName } from '../../document/index.ts'
import { textOf } from '../../document/textOf.ts'
import type { Reading } from './Reading.ts'

type Lowering = (node: NodeJson, reading: Reading) => NodeJson[]

const itself: Lowering = node => [node]
const inner: Lowering = node => node.content ?? []
const lost =
  (name: string, lower: Lowering): Lowering =>
  (node, reading) => {
    reading.losses.add(`${name} inside a list, a quotation or a box became plain paragraphs.`)
    return lower(node, reading)
  }
const paragraphOf = (node: NodeJson): NodeJson => ({
  type: 'paragraph',
  ...(node.content ? { content: node.content } : {}),
})

/** What a block becomes where the schema has no room for it: smaller blocks with the same words. */
const LOWERINGS = {
  doc: inner,
  headline: node => [paragraphOf(node)],
  standfirst: node => [paragraphOf(node)],
  paragraph: itself,
  heading: lost('A heading', node => [paragraphOf(node)]),
  bulletList: lost('A list', inner),
  orderedList: lost('A list', inner),
  listItem: inner,
  quotation: lost('A quotation', inner),
  pullQuote: lost('A quotation', inner),
  attribution: node => [
    { type: 'paragraph', content: [{ type: 'text', text: '— ' }, ...(node.content ?? [])] },
  ],
  figure: (node, reading) => {
    reading.losses.add('A picture inside a list, a quotation or a box now follows it.')
    reading.lifted.push(node)
    return []
  },
  gallery: inner,
  table: lost('A table', inner),
  tableRow: node => {
    const cells = (node.content ?? []).map(cell => cell.content?.[0]?.content ?? [])
    return [
      {
        type: 'paragraph',
        content: cells.flatMap((cell, index) => (index ? [{ type: 'text', text: ' | ' }, ...cell] : cell)),
      },
    ]
  },
  tableHeader: inner,
  tableCell: inner,
  embed: node => [
    { type: 'paragraph', content: [{ type: 'text', text: String(node.attrs?.title || node.attrs?.url) }] },
  ],
  factBox: inner,
  divider: lost('A rule', () => []),
  codeBlock: lost('Code', node => {
    const lines = textOf(node).split('\n')
    const marks = [{ type: 'code' }]
    return [
      {
        type: 'paragraph',
        content: lines
          .flatMap((line): NodeJson[] => [
            { type: 'hardBreak' },
            ...(line ? [{ type: 'text', text: line, marks }] : []),
          ])
          .slice(1),
      },
    ]
  }),
  privateNote: inner,
  hardBreak: itself,
  text: itself,
} satisfies Record<NodeName, Lowering>

/** The blocks as far as they are allowed in a place, the others lowered until they are. */
export function fitBlocks(
  blocks: readonly NodeJson[],
  allowed: readonly NodeName[],
  reading: Reading,
): NodeJson[] {
  return blocks.flatMap(block => {
    const name = block.type as NodeName
    if (allowed.includes(name)) return [block]
    return fitBlocks(LOWERINGS[name](block, reading), allowed, reading)
  })
}
