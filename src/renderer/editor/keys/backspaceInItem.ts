import { liftListItem } from '@tiptap/pm/schema-list'
import type { Command } from '@tiptap/pm/state'
import { nodeType } from '../nodeType.ts'

/** Backspace at the start of a list item takes it out one level. */
export const backspaceInItem: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || $from.depth < 2) return false
  if ($from.node(-1).type.name !== 'listItem' || $from.index(-1) !== 0) return false
  return liftListItem(nodeType(state.schema, 'listItem'))(state, dispatch)
}
