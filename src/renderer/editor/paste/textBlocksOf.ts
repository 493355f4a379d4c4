import type { Fragment, Node } from '@tiptap/pm/model'

/** Every block of text in a fragment, in order; loose inline content counts as one block (its nodes in a list). */
export function textBlocksOf(fragment: Fragment): readonly (readonly Node[])[] {
  const blocks: Node[][] = []
  let loose: Node[] | null = null
  for (const node of fragment.content) {
    if (node.isInline) {
      if (loose) loose.push(node)
      else {
        loose = [node]
        blocks.push(loose)
      }
    } else {
      loose = null
      if (node.isTextblock) blocks.push([...node.content.content])
      else blocks.push(...textBlocksOf(node.content).map(inline => [...inline]))
    }
  }
  return blocks
}
