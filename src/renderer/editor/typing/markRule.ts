import { InputRule } from '@tiptap/pm/inputrules'
import type { MarkName } from '../../../shared/document/index.ts'
import { markType } from '../markType.ts'

/**
 * Words between signs take a mark, and the signs go. `match` has two groups: the words with their signs, and the words
 * alone. What is typed next is plain again.
 */
export function markRule(match: RegExp, name: MarkName): InputRule {
  return new InputRule(
    match,
    (state, found, start, end) => {
      const [all = '', signed = '', words = ''] = found
      const type = markType(state.schema, name)
      const from = start + all.length - signed.length
      const sign = signed.indexOf(words)
      // The last sign was typed but does not stand in the document yet.
      if (!state.doc.resolve(end).parent.type.allowsMarkType(type)) return null
      return state.tr
        .delete(from + sign + words.length, end)
        .addMark(from + sign, from + sign + words.length, type.create())
        .delete(from, from + sign)
        .removeStoredMark(type)
    },
    { inCodeMark: false },
  )
}
