import type { Node } from '@tiptap/pm/model'

/** The position before the first block of the body. */
export function bodyStart(document: Node): number {
  return document.child(0).nodeSize + document.child(1).nodeSize
}
