import type { MarkJson, NodeJson } from '../../../src/shared/document/DocumentJson.ts'

/** The body of a story as one can read it: `heading2('Roads') paragraph('We ' bold'must' ' go.')`. */
export function outlineOfBody(document: NodeJson): string {
  return outlineOf({ type: 'doc', content: (document.content ?? []).slice(2) })
}

function outlineOf(node: NodeJson): string {
  if (node.text !== undefined) return `${(node.marks ?? []).map(markOf).join('')}'${node.text}'`
  const inner = (node.content ?? []).map(outlineOf)
  if (node.type === 'doc') return inner.join(' ')
  const name = node.type === 'heading' ? `heading${node.attrs?.level}` : node.type
  return inner.length > 0 ? `${name}(${inner.join(' ')})` : name
}

function markOf({ type, attrs }: MarkJson): string {
  return typeof attrs?.href === 'string' ? `${type}[${attrs.href}]` : type
}
