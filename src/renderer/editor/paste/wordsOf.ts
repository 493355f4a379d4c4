import type { Node } from '@tiptap/pm/model'

/** The letters between two positions in order, without spaces: the same before and after when no word was lost. */
export function wordsOf(node: Pick<Node, 'textBetween'>, from: number, to: number): string {
  return node.textBetween(from, to, ' ').replace(/\s+/g, '')
}
