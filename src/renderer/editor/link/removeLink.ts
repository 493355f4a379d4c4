import type { Command } from '@tiptap/pm/state'
import { markType } from '../markType.ts'
import { linkAround } from './linkAround.ts'

/** Takes the address from the selected words, or from the link of the caret. */
export const removeLink: Command = (state, dispatch) => {
  const { selection } = state
  const range = selection.empty ? linkAround(selection) : selection
  if (!range) return false
  dispatch?.(state.tr.removeMark(range.from, range.to, markType(state.schema, 'link')))
  return true
}
