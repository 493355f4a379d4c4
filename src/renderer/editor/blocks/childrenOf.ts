import type { Node } from '@tiptap/pm/model'

/** A node's children, from one index to before another. */
export function childrenOf(node: Node, from = 0, to: number = node.childCount): readonly Node[] {
  return node.children.slice(from, to)
}
