import { NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'

/**
 * Takes the blocks from one position to another elsewhere, and the selection with them. `target` stands between two
 * blocks of the same parent, outside what moves.
 */
export function relocateBlocks(
  transaction: Transaction,
  from: number,
  to: number,
  target: number,
): Transaction {
  const { selection } = transaction
  const whole = selection instanceof NodeSelection
  const blocks = transaction.doc.slice(from, to).content
  const start = target > to ? target - (to - from) : target
  const shift = start - from
  transaction.delete(from, to).insert(start, blocks)
  const { doc } = transaction
  return transaction
    .setSelection(
      whole
        ? NodeSelection.create(doc, selection.from + shift)
        : TextSelection.between(doc.resolve(selection.anchor + shift), doc.resolve(selection.head + shift)),
    )
    .scrollIntoView()
}
