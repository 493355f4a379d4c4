import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { lineAfter } from '../canvas/lineAfter.ts'
import { moveCaret } from '../canvas/moveCaret.ts'
import { nodeType } from '../nodeType.ts'

/** Puts a block between two positions of the body. The caret goes into it, or behind it when it has no text. */
export function putBlock(
  transaction: Transaction,
  block: Node,
  place: { readonly from: number; readonly to: number },
): Transaction {
  transaction.replaceWith(place.from, place.to, block)
  const end = place.from + block.nodeSize
  if (block.isLeaf) return lineAfter(transaction, end)
  if (end === transaction.doc.content.size) {
    transaction.insert(end, nodeType(transaction.doc.type.schema, 'paragraph').create())
  }
  return moveCaret(transaction, place.from + 1, 1)
}
