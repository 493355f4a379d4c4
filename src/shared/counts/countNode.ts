import type { Node } from '@tiptap/pm/model'
import { addCounts } from './addCounts.ts'
import { type Counts, NO_COUNTS } from './Counts.ts'
import { countText } from './countText.ts'
import { textOfBlock } from './textOfBlock.ts'

const known = new WeakMap<Node, Counts>()

/**
 * The counts of a node of the document, whole; private notes do not count. Nodes never change and a key makes only
 * those around the caret anew, so only these are counted again.
 */
export function countNode(node: Node): Counts {
  const before = known.get(node)
  if (before) return before
  const counts = node.isTextblock
    ? countText(textOfBlock(node, 0, node.content.size))
    : node.children.filter(isCounted).map(countNode).reduce(addCounts, NO_COUNTS)
  known.set(node, counts)
  return counts
}

function isCounted(node: Node): boolean {
  return !node.isLeaf && node.type.name !== 'privateNote'
}
