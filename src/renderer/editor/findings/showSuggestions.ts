import type { Editor } from '@tiptap/core'
import { findingAt, openFinding } from './findingsPlugin.ts'

/** What might stand there instead of the words at the caret, where something was found in them. */
export function showSuggestions({ view }: Editor): void {
  const open = findingAt(view.state, view.state.selection.head, 'keys')
  view.focus()
  if (open) view.dispatch(openFinding(view.state.tr, open))
}
