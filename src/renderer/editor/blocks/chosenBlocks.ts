import type { Node } from '@tiptap/pm/model'
import type { Selection } from '@tiptap/pm/state'

/** Whole blocks side by side: of the body, the items of a list, the pictures of a gallery. */
export type ChosenBlocks = {
  readonly parent: Node
  /** Indexes in the parent. */
  readonly first: number
  readonly last: number
  /** Positions before the first and behind the last. */
  readonly from: number
  readonly to: number
}

const ROOMS = new Set(['doc', 'bulletList', 'orderedList', 'gallery'])

/**
 * The innermost blocks a selection stands in that can change places with others; all items of a list are the list
 * itself. Null in headline and standfirst.
 */
export function chosenBlocks({ $from, $to }: Selection): ChosenBlocks | null {
  for (let depth = $from.sharedDepth($to.pos); depth >= 0; depth -= 1) {
    const parent = $from.node(depth)
    if (!ROOMS.has(parent.type.name)) continue
    const first = $from.index(depth)
    const last = $to.indexAfter(depth) - 1
    if (depth > 0 && first === 0 && last === parent.childCount - 1) continue
    if (last < first || (depth === 0 && first < 2)) return null
    return {
      parent,
      first,
      last,
      from: $from.posAtIndex(first, depth),
      to: $from.posAtIndex(last + 1, depth),
    }
  }
  return null
}
