import type { NodeJson } from '../../../src/shared/document/DocumentJson.ts'

/** The words of a document, one line for each block of text, in their order. */
export function linesOf(node: NodeJson): string[] {
  const children = node.content ?? []
  const inline = children.length === 0 || children.some(child => child.text !== undefined)
  return inline ? [children.map(child => child.text ?? '').join('')] : children.flatMap(linesOf)
}
