import type { EditorState } from '@tiptap/pm/state'
import type { MarkName } from '../../../shared/document/index.ts'
import { markType } from '../markType.ts'

/** Whether the next letter typed, or some of the selected words, carry a mark. */
export function isMarked(state: EditorState, name: MarkName): boolean {
  const type = markType(state.schema, name)
  const { from, to, empty, $from } = state.selection
  if (!empty) return state.doc.rangeHasMark(from, to, type)
  return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
}
