import { NodeSelection, type Selection, TextSelection, type Transaction } from '@tiptap/pm/state'

/** Blocks whose words are chosen; all others are chosen as a thing. */
const WORDS = new Set([
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'quotation',
  'pullQuote',
  'factBox',
  'codeBlock',
])

/** The selection that stands for one whole block of the body, so that every command for blocks takes it. */
export function blockSelection({ doc }: Pick<Transaction, 'doc'>, position: number): Selection {
  const node = doc.nodeAt(position)
  if (!node || !WORDS.has(node.type.name)) return NodeSelection.create(doc, position)
  return TextSelection.between(doc.resolve(position + 1), doc.resolve(position + node.nodeSize - 1))
}
