import type { NodeJson } from './DocumentJson.ts'

/** The words of a node as one line: blocks and line breaks parted by a space. Private notes included. */
export function textOf(node: NodeJson): string {
  if (node.text !== undefined) return node.text
  if (node.type === 'hardBreak') return ' '
  if (!node.content) return ''
  const inline = node.content.some(child => child.text !== undefined || child.type === 'hardBreak')
  return node.content.map(textOf).join(inline ? '' : ' ')
}
