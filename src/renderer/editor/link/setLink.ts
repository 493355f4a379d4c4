import type { Command } from '@tiptap/pm/state'
import { markType } from '../markType.ts'
import { canLink } from './canLink.ts'
import { linkAround } from './linkAround.ts'

/** Points the selected words, or the link of the caret, at an address; with neither, the address is the words. */
export function setLink(href: string): Command {
  return (state, dispatch) => {
    if (!canLink(state)) return false
    const { selection } = state
    const type = markType(state.schema, 'link')
    const mark = type.create({ href })
    const range = selection.empty ? linkAround(selection) : selection
    const transaction = state.tr
    if (range) {
      transaction.removeMark(range.from, range.to, type).addMark(range.from, range.to, mark)
    } else {
      transaction.insert(selection.from, state.schema.text(href.replace(/^mailto:/, ''), [mark]))
    }
    dispatch?.(transaction.removeStoredMark(type).scrollIntoView())
    return true
  }
}
