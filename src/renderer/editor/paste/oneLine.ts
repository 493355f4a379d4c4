import type { Fragment, Node, NodeType } from '@tiptap/pm/model'
import { nodeType } from '../nodeType.ts'
import { inlineFor } from './inlineFor.ts'
import { textBlocksOf } from './textBlocksOf.ts'

/** All the words of a fragment as the content of one block: former blocks are parted by line breaks or spaces. */
export function oneLine(type: NodeType, fragment: Fragment): Fragment {
  const lineBreak = nodeType(type.schema, 'hardBreak')
  const blocks = textBlocksOf(fragment).filter(inline => inline.length > 0)
  const inline = blocks.flatMap((block, index): Node[] =>
    index === 0 ? [...block] : [lineBreak.create(), ...block],
  )
  return inlineFor(type, inline)
}
