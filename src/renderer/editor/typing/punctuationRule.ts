import { InputRule } from '@tiptap/pm/inputrules'
import { smartPunctuation } from '../../../shared/typing/smartPunctuation.ts'
import { languageGiven } from './languageGiven.ts'

/** Punctuation as the language of the words writes it, while `isOn`. Backspace or undo takes one back. */
export function punctuationRule(isOn: () => boolean, storyLanguage: () => string): InputRule {
  return new InputRule(
    /["'\-.,;?s]$/,
    (state, match, start, end) => {
      if (!isOn()) return null
      const exchange = smartPunctuation(
        match.input ?? match[0],
        languageGiven(state, start) ?? storyLanguage(),
      )
      if (!exchange) return null
      return state.tr.insertText(exchange.put, start - exchange.take + match[0].length, end)
    },
    { inCodeMark: false },
  )
}
