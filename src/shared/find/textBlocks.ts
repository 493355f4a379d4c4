import type { Node } from '@tiptap/pm/model'

/** A block of text; `at` is the document position of its first character, and each character is one position. */
export type TextBlock = { readonly text: string; readonly at: number }

/** Every block that holds text, in order: headline, standfirst, captions and cells too. */
export function textBlocks(document: Node): TextBlock[] {
  const blocks: TextBlock[] = []
  document.descendants((node, position) => {
    if (!node.isTextblock) return true
    blocks.push({ text: textIn(node), at: position + 1 })
    return false
  })
  return blocks
}

/** A line break is one position long, and nothing that is looked for but a line break. */
function textIn(block: Node): string {
  let text = ''
  block.forEach(child => {
    text += child.isText ? child.text : '\n'.repeat(child.nodeSize)
  })
  return text
}
