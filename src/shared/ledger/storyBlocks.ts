import type { Node } from '@tiptap/pm/model'
import type { BlockPlace, StoryBlock } from './StoryBlock.ts'

const TOP = new Set(['headline', 'standfirst', 'heading'])

/** The blocks of a document in which somebody may be quoted: all but code and private notes. */
export function storyBlocks(document: Node): StoryBlock[] {
  const blocks: StoryBlock[] = []
  document.descendants((node, position, parent) => {
    const name = node.type.name
    if (name === 'privateNote' || name === 'codeBlock') return false
    if (name === 'quotation' || name === 'pullQuote') {
      gather(node, position, name, blocks)
      return false
    }
    if (!node.isTextblock) return true
    const place = TOP.has(name) ? 'top' : 'body'
    blocks.push({ text: textIn(node), at: position + 1, place, group: parent === document ? 0 : position })
    return false
  })
  return blocks
}

function gather(node: Node, at: number, place: BlockPlace, blocks: StoryBlock[]): void {
  node.descendants((child, offset) => {
    if (!child.isTextblock) return true
    const inside = child.type.name === 'attribution' ? 'attribution' : place
    blocks.push({ text: textIn(child), at: at + 1 + offset + 1, place: inside, group: at })
    return false
  })
}

/** A line break is one position long. */
function textIn(block: Node): string {
  let text = ''
  block.forEach(child => {
    text += child.isText ? child.text : '\n'.repeat(child.nodeSize)
  })
  return text
}
