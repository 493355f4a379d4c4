import { NodeRange } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { liftTarget } from '@tiptap/pm/transform'
import { nodeType } from '../nodeType.ts'
import type { Around } from './boxAround.ts'

/** Takes a box from around its blocks. An attribution with words becomes a paragraph; an empty one goes. */
export function dissolveBox(transaction: Transaction, box: Around): boolean {
  const last = box.node.lastChild
  const end = box.position + box.node.nodeSize - 1
  let size = box.node.content.size
  if (last?.type.name === 'attribution') {
    const start = end - last.nodeSize
    if (last.content.size === 0) {
      transaction.delete(start, end)
      size -= last.nodeSize
    } else {
      transaction.setNodeMarkup(start, nodeType(transaction.doc.type.schema, 'paragraph'), null)
    }
  }
  const $start = transaction.doc.resolve(box.position + 1)
  const range = new NodeRange($start, transaction.doc.resolve(box.position + 1 + size), $start.depth)
  const target = liftTarget(range)
  if (target === null) return false
  transaction.lift(range, target)
  return true
}
