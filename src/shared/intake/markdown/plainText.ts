import type { NodeJson } from '../../document/DocumentJson.ts'

/** The words of inline nodes; a line break is a space. */
export function plainText(nodes: readonly NodeJson[]): string {
  return nodes.map(node => node.text ?? ' ').join('')
}
