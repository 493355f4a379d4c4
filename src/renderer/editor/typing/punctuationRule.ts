import { InputRule } from '@tiptap/pm/inputrules'
import type { EditorState } from '@tiptap/pm/state'
import { smartPunctuation } from '../../../shared/typing/smartPunctuation.ts'

/** Punctuation as the language of the words writes it, while `isOn`. Backspace or undo takes one back. */
export function punctuationRule(isOn: () => boolean, storyLanguage: () => string): InputRule {
  return new InputRule(
    /["'\-.,;?\ds]$/,
    (state, match, start, end) => {
      if (!isOn()) return null
      const exchange = smartPunctuation(match.input ?? match[0], languageAt(state, start) ?? storyLanguage())
      if (!exchange) return null
      return state.tr.insertText(exchange.put, start - exchange.take + match[0].length, end)
    },
    { inCodeMark: false },
  )
}

/** The language a run of words was given. */
function languageAt(state: EditorState, position: number): string | null {
  const mark = state.doc
    .resolve(position)
    .marks()
    .find(({ type }) => type.name === 'language')
  return typeof mark?.attrs.lang === 'string' ? mark.attrs.lang : null
}
