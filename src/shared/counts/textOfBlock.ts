import type { Node } from '@tiptap/pm/model'

/** The words of a block of text between two offsets in it; a line break parts words. */
export function textOfBlock(block: Node, from: number, to: number): string {
  return block.textBetween(from, to, '', '\n')
}
