import type { Command } from '@tiptap/pm/state'
import { boxAround } from '../blocks/boxAround.ts'
import { nodeType } from '../nodeType.ts'

/** Enter in a cell: a cell holds one paragraph, so its lines are parted by line breaks. */
export const breakInCell: Command = (state, dispatch) => {
  const { $from, $to } = state.selection
  if (!$from.sameParent($to) || !boxAround($from, ['tableCell', 'tableHeader'])) return false
  dispatch?.(state.tr.replaceSelectionWith(nodeType(state.schema, 'hardBreak').create()).scrollIntoView())
  return true
}
