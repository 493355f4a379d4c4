import { InputRule } from '@tiptap/pm/inputrules'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'

/**
 * What is typed at the start of a plain paragraph and followed by a space makes it another block: the signs go and
 * `command` runs. Only where the command applies; the words stand as typed elsewhere.
 */
export function blockRule(match: RegExp, command: (match: RegExpMatchArray) => Command): InputRule {
  return new InputRule(match, (state, found, start, end) => {
    const { parent, parentOffset } = state.doc.resolve(end)
    if (parent.type.name !== 'paragraph' || start !== end - parentOffset) return null
    return afterDeletion(state, start, end, command(found))
  })
}

/** One transaction that deletes a range and then does what the command would do. */
function afterDeletion(state: EditorState, from: number, to: number, command: Command): Transaction | null {
  const whole = state.tr.delete(from, to)
  const made: { next?: Transaction } = {}
  const applies = command(state.apply(whole), transaction => {
    made.next = transaction
  })
  if (!applies || !made.next) return null
  for (const step of made.next.steps) whole.step(step)
  return whole.setSelection(made.next.selection.map(whole.doc, whole.mapping.slice(whole.steps.length)))
}
