import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { clearAcrossZones } from './clearAcrossZones.ts'
import { crossesZones } from './crossesZones.ts'

/**
 * A key typed before the editor heard of a new selection: the browser is about to replace what is selected by itself,
 * and would join the body to the headline. Only a range over several nodes is looked at, so typing does not pay.
 */
export function replaceAcrossZones(view: EditorView, event: InputEvent): boolean {
  const [range] = view.composing ? [] : event.getTargetRanges()
  if (!range || range.startContainer === range.endContainer || !view.editable) return false
  const { doc, tr } = view.state
  const from = doc.resolve(view.posAtDOM(range.startContainer, range.startOffset))
  const to = doc.resolve(view.posAtDOM(range.endContainer, range.endOffset))
  const selection = TextSelection.between(from, to)
  if (!crossesZones(selection)) return false
  event.preventDefault()
  const cleared = clearAcrossZones(tr.setSelection(selection))
  if (event.inputType.startsWith('insert') && event.data) cleared.insertText(event.data)
  view.dispatch(cleared.scrollIntoView())
  return true
}
