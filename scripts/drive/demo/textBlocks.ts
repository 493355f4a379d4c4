import type { NodeJson } from '../../../src/shared/document/DocumentJson.ts'

/** The words of a document that are published, a string a block, in their order. */
export function textBlocks(node: NodeJson): string[] {
  if (node.type === 'privateNote') return []
  const children = node.content ?? []
  if (!children.some(child => child.type === 'text')) return children.flatMap(textBlocks)
  return [children.map(child => child.text ?? ' ').join('')]
}
