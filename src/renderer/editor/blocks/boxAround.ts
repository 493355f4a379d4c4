import type { Node, ResolvedPos } from '@tiptap/pm/model'
import type { NodeName } from '../../../shared/document/index.ts'

export type Around = { readonly node: Node; readonly depth: number; readonly position: number }

/** The innermost node around a position that has one of the names, or null. */
export function boxAround($position: ResolvedPos, names: readonly NodeName[]): Around | null {
  for (let depth = $position.depth; depth > 0; depth -= 1) {
    const node = $position.node(depth)
    if (names.some(name => name === node.type.name)) return { node, depth, position: $position.before(depth) }
  }
  return null
}
