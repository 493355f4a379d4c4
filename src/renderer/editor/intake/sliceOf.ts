import { Fragment, Node, type Schema, Slice } from '@tiptap/pm/model'
import type { NodeJson } from '../../../shared/document/DocumentJson.ts'

/**
 * Blocks as a slice that goes in at a caret: a single line joins the words around it; of several, a paragraph at
 * either end does, while a heading, list or table keeps its shape. Throws RangeError where the schema forbids one.
 */
export function sliceOf(schema: Schema, blocks: readonly NodeJson[]): Slice {
  const nodes = blocks.map(block => Node.fromJSON(schema, block))
  for (const node of nodes) node.check()
  const [first] = nodes
  const last = nodes.at(-1)
  if (nodes.length === 1 && first?.isTextblock && first.type.name !== 'figure')
    return new Slice(Fragment.from(nodes), 1, 1)
  const open = (node: Node | undefined) => (node?.type.name === 'paragraph' ? 1 : 0)
  return new Slice(Fragment.from(nodes), open(first), open(last))
}
