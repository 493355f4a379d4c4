import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { nodeType } from '../nodeType.ts'
import { BOXES, type BoxName } from './BOXES.ts'

const LISTS = new Set(['bulletList', 'orderedList'])

/**
 * Makes the blocks from one position to another fit to stand in a box, keeping their words: headings and
 * attributions turn into paragraphs where the box has none. False when a block cannot stand there at all.
 */
export function fitIntoBox(
  transaction: Transaction,
  from: number,
  blocks: readonly Node[],
  name: BoxName,
): boolean {
  const paragraph = nodeType(transaction.doc.type.schema, 'paragraph')
  const box = BOXES[name]
  let position = from
  for (const block of blocks) {
    const kind = block.type.name
    if (LISTS.has(kind)) {
      if (!box.lists) return false
    } else if ((kind === 'heading' && !box.headings) || (kind === 'attribution' && !box.attribution)) {
      transaction.setNodeMarkup(position, paragraph, null)
    } else if (kind !== 'paragraph' && kind !== 'heading' && kind !== 'attribution') {
      return false
    }
    position += block.nodeSize
  }
  return true
}
