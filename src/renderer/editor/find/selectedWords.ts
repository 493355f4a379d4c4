import type { EditorState } from '@tiptap/pm/state'

const LONGEST = 200

/** The words selected within one block, to begin a search with; '' for none or for more than one looks for. */
export function selectedWords({ doc, selection }: EditorState): string {
  const { from, to, $from, $to } = selection
  return $from.sameParent($to) && to - from <= LONGEST ? doc.textBetween(from, to) : ''
}
