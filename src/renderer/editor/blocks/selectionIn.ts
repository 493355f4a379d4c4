import { type EditorState, NodeSelection } from '@tiptap/pm/state'
import type { NodeName } from '../../../shared/document/index.ts'
import { boxAround } from './boxAround.ts'

/** Whether the selection starts within a node of a name, or is that node. */
export function selectionIn(state: EditorState, name: NodeName): boolean {
  const { selection } = state
  if (selection instanceof NodeSelection && selection.node.type.name === name) return true
  return boxAround(selection.$from, [name]) !== null
}
