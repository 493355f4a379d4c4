import type { Node } from '@tiptap/pm/model'
import { addCounts } from './addCounts.ts'
import { type Counts, NO_COUNTS } from './Counts.ts'
import { countNode } from './countNode.ts'
import { countText } from './countText.ts'
import { textOfBlock } from './textOfBlock.ts'

/**
 * The counts between two positions of a document. Private notes do not count, so that all of a story selected counts
 * as the story does; a selection inside one counts.
 */
export function countRange(document: Node, from: number, to: number): Counts {
  let counts = NO_COUNTS
  document.nodesBetween(from, to, (node, position) => {
    const start = position + 1
    const end = start + node.content.size
    if (node.type.name === 'privateNote' && (from < start || to > end)) return false
    if (node.isTextblock) {
      const whole = from <= start && to >= end
      const part = whole
        ? countNode(node)
        : countText(textOfBlock(node, Math.max(0, from - start), Math.min(node.content.size, to - start)))
      counts = addCounts(counts, part)
      return false
    }
    return true
  })
  return counts
}
