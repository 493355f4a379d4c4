import type { EditorState } from '@tiptap/pm/state'
import type { NodeName } from '../../../shared/document/index.ts'
import { boxAround } from './boxAround.ts'

/** Whether the selection starts within a node of a name. */
export function selectionIn(state: EditorState, name: NodeName): boolean {
  return boxAround(state.selection.$from, [name]) !== null
}
