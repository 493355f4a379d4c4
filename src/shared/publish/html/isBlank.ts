import type { NodeJson } from '../../document/DocumentJson.ts'

/** Whether a node shows nothing: no word, no picture, no card. Such a node is not written. */
export function isBlank(node: NodeJson): boolean {
  if (node.text !== undefined) return node.text.trim() === ''
  if (node.type === 'divider') return false
  if (node.type === 'embed') return !node.attrs?.url && !node.attrs?.title
  if (node.type === 'figure' && (node.attrs?.media || node.attrs?.credit)) return false
  return (node.content ?? []).every(isBlank)
}
