import { InputRule } from '@tiptap/pm/inputrules'
import { smartPunctuation } from '../../../shared/typing/smartPunctuation.ts'
import { unbrokenSpace } from '../../../shared/typing/unbrokenSpace.ts'
import { languageGiven } from './languageGiven.ts'

/**
 * The space in 'Dr Khan' and '10 km' never ends a line, while `isOn`. Nobody sees the exchange, so Backspace does not
 * take it back but deletes what was typed, as ever.
 */
export function noBreakRule(isOn: () => boolean, storyLanguage: () => string): InputRule {
  return new InputRule(
    /[\s.,;:!?)%\d\p{Lu}]$/u,
    (state, match, start, end) => {
      if (!isOn()) return null
      const typed = match.input ?? match[0]
      const exchange = smartPunctuation(typed, languageGiven(state, start) ?? storyLanguage())
      const text = exchange ? typed.slice(0, typed.length - exchange.take) + exchange.put : typed
      const space = unbrokenSpace(text)
      if (space === null) return null
      const from = start + match[0].length - (typed.length - space)
      return state.tr.insertText(`\u00a0${text.slice(space + 1)}`, from, end)
    },
    { inCodeMark: false, undoable: false },
  )
}
