import { type Command, Selection } from '@tiptap/pm/state'
import { moveCaret } from '../canvas/moveCaret.ts'
import { noteAt } from './noteAt.ts'

/**
 * Backspace (-1) and Delete (1) at the edge of a private note step over it and join nothing: what is private stays
 * private, and what is public is not hidden in a note. An empty paragraph or note goes.
 */
export function stopAtNote(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const { $from, empty } = state.selection
    if (!empty || !$from.parent.isTextblock) return false
    const edge = direction < 0 ? 0 : $from.parent.content.size
    if ($from.parentOffset !== edge) return false
    const beyond = direction < 0 ? $from.before() : $from.after()
    const next = Selection.findFrom(state.doc.resolve(beyond), direction, true)
    if (!next || noteAt(next.$head) === noteAt($from)) return false
    const transaction = state.tr
    const own = $from.node(1)
    const blank = own.textContent === '' && (own.type.name === 'paragraph' || own.type.name === 'privateNote')
    if (blank) transaction.delete($from.before(1), $from.after(1))
    dispatch?.(moveCaret(transaction, transaction.mapping.map(next.head, direction), direction))
    return true
  }
}
