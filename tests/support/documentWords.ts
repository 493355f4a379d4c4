import type { NodeJson } from '../../src/shared/document/DocumentJson.ts'

/** The words of a document as a reader of its page should see them, blocks and lines parted by one space. */
export function documentWords(node: NodeJson): string {
  return collect(node).replace(/\s+/g, ' ').trim()
}

function collect(node: NodeJson): string {
  if (node.type === 'privateNote') return ' '
  if (node.type === 'hardBreak') return ' '
  if (node.text !== undefined) return node.text
  if (node.type === 'embed') return ` ${node.attrs?.title || node.attrs?.url} `
  const inside = (node.content ?? []).map(collect).join('')
  return node.type === 'figure' ? ` ${inside} ${node.attrs?.credit ?? ''} ` : ` ${inside} `
}
