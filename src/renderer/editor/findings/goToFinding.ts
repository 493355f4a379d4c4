import type { Editor } from '@tiptap/core'
import { stepFinding } from './stepFinding.ts'

/** The caret goes to the next finding (1) or the one before (-1), whose suggestions are shown. */
export function goToFinding({ view }: Editor, by: 1 | -1): void {
  const transaction = stepFinding(view.state, by)
  view.focus()
  if (transaction) view.dispatch(transaction)
}
