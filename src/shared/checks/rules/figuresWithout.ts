import type { Node } from '@tiptap/pm/model'
import type { Found } from '../Finding.ts'

/** Pictures that say nothing in one of their fields. */
export function figuresWithout(document: Node, field: 'alt' | 'credit'): Found[] {
  const found: Found[] = []
  document.descendants((node, at) => {
    if (node.type.name !== 'figure') return !node.isTextblock && node.type.name !== 'privateNote'
    if (node.attrs.media !== null && String(node.attrs[field] ?? '').trim() === '')
      found.push({
        where: { kind: 'block', from: at, to: at + node.nodeSize },
        variant: node.textContent.trim() === '' ? 'plain' : 'captioned',
        values: { caption: node.textContent.trim() },
      })
    return false
  })
  return found
}
