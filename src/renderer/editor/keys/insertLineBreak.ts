import { exitCode } from '@tiptap/pm/commands'
import type { Command } from '@tiptap/pm/state'
import { nodeType } from '../nodeType.ts'

/** Shift-Enter: a line break where the schema has one; false in headline, standfirst and attribution. */
export const insertLineBreak: Command = (state, dispatch) => {
  if (exitCode(state, dispatch)) return true
  const { $from, $to } = state.selection
  const type = nodeType(state.schema, 'hardBreak')
  if (!$from.sameParent($to) || !$from.parent.canReplaceWith($from.index(), $to.indexAfter(), type))
    return false
  dispatch?.(state.tr.replaceSelectionWith(type.create()).scrollIntoView())
  return true
}
