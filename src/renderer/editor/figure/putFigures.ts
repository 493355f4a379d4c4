import type { Node } from '@tiptap/pm/model'
import type { Selection, Transaction } from '@tiptap/pm/state'
import { boxAround } from '../blocks/boxAround.ts'
import { placeForBlock } from '../blocks/placeForBlock.ts'
import { putBlock } from '../blocks/putBlock.ts'
import { moveCaret } from '../canvas/moveCaret.ts'
import { nodeType } from '../nodeType.ts'

/**
 * Puts figures at a selection: behind the picture of the gallery it stands in, else as one gallery or one after the
 * other. A gallery begun on a picture takes that one in. The caret goes into the first new caption.
 */
export function putFigures(
  transaction: Transaction,
  figures: readonly Node[],
  selection: Selection,
  asGallery: boolean,
): Transaction {
  const own = boxAround(selection.$from, ['figure'])
  const inGallery = own && selection.$from.node(own.depth - 1).type.name === 'gallery'
  const gallery = nodeType(transaction.doc.type.schema, 'gallery')
  if (own && (inGallery || asGallery)) {
    const end = own.position + own.node.nodeSize
    if (inGallery) return moveCaret(transaction.insert(end, figures), end + 1, 1)
    transaction.replaceWith(own.position, end, gallery.create(null, [own.node, ...figures]))
    return moveCaret(transaction, end + 2, 1)
  }
  if (asGallery) return putBlock(transaction, gallery.create(null, figures), placeForBlock(selection))
  const { from, to } = placeForBlock(selection)
  const [first, ...others] = figures
  if (!first) return transaction
  // Behind one another first, so that the caret stays in the first.
  transaction.insert(to, others)
  return putBlock(transaction, first, { from, to })
}
