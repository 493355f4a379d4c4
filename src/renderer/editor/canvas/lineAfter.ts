import type { Transaction } from '@tiptap/pm/state'
import { nodeType } from '../nodeType.ts'
import { moveCaret } from './moveCaret.ts'

/** Puts the caret in an empty paragraph at a place between two blocks: the one that stands there, or a new one. */
export function lineAfter(transaction: Transaction, position: number): Transaction {
  const paragraph = nodeType(transaction.doc.type.schema, 'paragraph')
  const next = transaction.doc.resolve(position).nodeAfter
  if (next?.type !== paragraph || next.content.size > 0) transaction.insert(position, paragraph.create())
  return moveCaret(transaction, position + 1, 1)
}
