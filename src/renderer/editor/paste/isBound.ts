import type { Node } from '@tiptap/pm/model'

const BOUND = new Set(['headline', 'standfirst', 'attribution'])

/** Whether a block stands only in one place of a story; anywhere else its words are a heading or a paragraph. */
export function isBound(node: Node): boolean {
  return BOUND.has(node.type.name)
}
