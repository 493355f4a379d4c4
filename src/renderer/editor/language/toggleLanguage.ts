import type { Command } from '@tiptap/pm/state'
import { markType } from '../markType.ts'
import { languageAt } from './languageAt.ts'
import { setLanguage } from './setLanguage.ts'

/**
 * Marks the selected words as of a language, or takes that back. At a caret what is typed next begins a run in that
 * language, or ends one; what stands already stays as it is.
 */
export function toggleLanguage(language: string): Command {
  return (state, dispatch, view) => {
    const isOn = languageAt(state) === language
    if (!state.selection.empty) return setLanguage(isOn ? null : language)(state, dispatch, view)
    const type = markType(state.schema, 'language')
    if (!state.selection.$from.parent.type.allowsMarkType(type)) return false
    const { tr } = state
    dispatch?.(isOn ? tr.removeStoredMark(type) : tr.addStoredMark(type.create({ lang: language })))
    return true
  }
}
