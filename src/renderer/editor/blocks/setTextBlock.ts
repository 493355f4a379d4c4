import type { Command } from '@tiptap/pm/state'
import type { HeadingLevel } from '../../../shared/document/nodes/heading.ts'
import { nodeType } from '../nodeType.ts'

/** Turns the selected paragraphs and headings of the body into text (null) or headings of a level. */
export function setTextBlock(level: HeadingLevel | null): Command {
  return (state, dispatch) => {
    const type = nodeType(state.schema, level === null ? 'paragraph' : 'heading')
    const attributes = level === null ? null : { level }
    const transaction = state.tr
    let possible = false
    for (const { $from, $to } of state.selection.ranges) {
      state.doc.nodesBetween($from.pos, $to.pos, (node, position, parent, index) => {
        if (node.type.name !== 'paragraph' && node.type.name !== 'heading') return !node.isTextblock
        if (!parent?.canReplaceWith(index, index + 1, type)) return false
        possible = true
        if (!node.hasMarkup(type, attributes)) transaction.setNodeMarkup(position, type, attributes)
        return false
      })
    }
    if (possible) dispatch?.(transaction.scrollIntoView())
    return possible
  }
}
