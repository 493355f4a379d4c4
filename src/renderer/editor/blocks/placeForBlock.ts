import type { Selection } from '@tiptap/pm/state'
import { bodyStart } from '../canvas/bodyStart.ts'
import { zoneOf } from '../canvas/zoneOf.ts'

/** Where a new block goes: in place of an empty paragraph, after the block of the caret, or first in the body. */
export function placeForBlock(selection: Selection): { from: number; to: number } {
  const { $to } = selection
  const document = $to.node(0)
  if ($to.depth === 0) {
    const place = Math.max($to.pos, bodyStart(document))
    return { from: place, to: place }
  }
  if (zoneOf($to) !== 'body') return { from: bodyStart(document), to: bodyStart(document) }
  const block = $to.node(1)
  const blank = block.type.name === 'paragraph' && block.content.size === 0
  return { from: blank ? $to.before(1) : $to.after(1), to: $to.after(1) }
}
