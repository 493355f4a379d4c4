import type { EditorState } from '@tiptap/pm/state'
import { HEADING_LEVELS, type HeadingLevel } from '../../../shared/document/nodes/heading.ts'

export type BlockStyle = 'text' | HeadingLevel

/** The style of the block the selection starts in; null where styles do not apply. */
export function blockStyle(state: EditorState): BlockStyle | null {
  const { parent } = state.selection.$from
  if (parent.type.name === 'paragraph') return 'text'
  if (parent.type.name !== 'heading') return null
  return HEADING_LEVELS.find(level => level === parent.attrs.level) ?? null
}
