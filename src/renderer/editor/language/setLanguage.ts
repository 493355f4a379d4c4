import type { Command } from '@tiptap/pm/state'
import { runAround } from '../marks/runAround.ts'
import { markType } from '../markType.ts'
import { languageOf } from './languageOf.ts'

/**
 * Gives the selected words a language (BCP 47), or the story's own back with null. At a caret: the words around it that
 * share one, or else what is typed next.
 */
export function setLanguage(language: string | null): Command {
  return (state, dispatch) => {
    const { selection, tr } = state
    const type = markType(state.schema, 'language')
    const { $from, $to } = selection
    if (!$from.parent.inlineContent || !$from.parent.type.allowsMarkType(type)) return false
    if (!$to.parent.type.allowsMarkType(type)) return false
    const words = selection.empty ? runAround(selection, node => languageOf(node?.marks)) : selection
    const mark = language === null ? null : type.create({ lang: language })
    if (words) {
      tr.removeMark(words.from, words.to, type)
      if (mark) tr.addMark(words.from, words.to, mark)
    }
    if (selection.empty) {
      if (mark) tr.addStoredMark(mark)
      else tr.removeStoredMark(type)
    }
    dispatch?.(tr.scrollIntoView())
    return true
  }
}
