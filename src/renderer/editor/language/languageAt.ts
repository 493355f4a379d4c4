import type { EditorState } from '@tiptap/pm/state'
import { languageOf } from './languageOf.ts'

/** The language of the next letter typed, or of all selected words when it is one; null for the story's own. */
export function languageAt({ doc, selection, storedMarks }: EditorState): string | null {
  const { $from, empty, from, to } = selection
  if (empty) return languageOf(storedMarks ?? $from.marks())
  const found = new Set<string | null>()
  doc.nodesBetween(from, to, node => {
    if (node.isText) found.add(languageOf(node.marks))
  })
  const [only = null] = found
  return found.size === 1 ? only : null
}
