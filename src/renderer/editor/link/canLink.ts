import type { EditorState } from '@tiptap/pm/state'
import { markType } from '../markType.ts'

/** Whether the block of the selection may hold a link; headline and standfirst may not. */
export function canLink(state: EditorState): boolean {
  const { $from, $to } = state.selection
  const type = markType(state.schema, 'link')
  return (
    $from.parent.inlineContent &&
    $from.parent.type.allowsMarkType(type) &&
    $to.parent.type.allowsMarkType(type)
  )
}
