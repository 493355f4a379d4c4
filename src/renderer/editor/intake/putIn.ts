import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Slice } from '@tiptap/pm/model'
import type { Selection } from '@tiptap/pm/state'

/**
 * Puts a slice in place of a selection, as one step of undo that takes in neither what was typed before nor after.
 * The plugins that know tables and zones do it.
 */
export function putIn(editor: Editor, slice: Slice, selection: Selection, event: 'paste' | 'drop'): void {
  const { view } = editor
  const before = closeHistory(view.state.tr)
  if (!selection.eq(view.state.selection)) before.setSelection(selection)
  view.dispatch(before)
  const taken = view.someProp('handlePaste', handle => handle(view, new ClipboardEvent('paste'), slice))
  if (!taken) view.dispatch(view.state.tr.replaceSelection(slice).setMeta('uiEvent', event))
  view.dispatch(closeHistory(view.state.tr).scrollIntoView())
  if (event === 'drop') view.focus()
}
