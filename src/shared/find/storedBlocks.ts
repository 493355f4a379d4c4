import type { DocumentJson, NodeJson } from '../document/DocumentJson.ts'
import { schema } from '../document/index.ts'
import { Refusal } from '../Refusal.ts'
import type { FindZone } from './FindZone.ts'
import type { TextBlock } from './textBlocks.ts'

export type StoredBlock = TextBlock & { readonly zone: FindZone }

/**
 * As `textBlocks`, of a document that is stored whole: it is not made first, which takes ten times as long.
 * Throws Refusal 'damaged' for a node that is not known.
 */
export function storedBlocks(document: DocumentJson): StoredBlock[] {
  const blocks: StoredBlock[] = []
  let at = 0
  for (const child of document.content ?? []) {
    const zone = child.type === 'headline' || child.type === 'standfirst' ? child.type : 'body'
    at += collect(child, at, zone, blocks)
  }
  return blocks
}

/** Answers the size of the node in positions. */
function collect(node: NodeJson, at: number, zone: FindZone, into: StoredBlock[]): number {
  const type = schema.nodes[node.type]
  if (!type) throw new Refusal('damaged', 'The text of the story does not fit any shape Copydesk knows.')
  if (type.isLeaf) return node.text?.length ?? 1
  if (type.isTextblock) {
    const text = textIn(node)
    into.push({ text, at: at + 1, zone })
    return text.length + 2
  }
  let size = 1
  for (const child of node.content ?? []) size += collect(child, at + size, zone, into)
  return size + 1
}

/** Whatever is inline and no text is one position long. */
function textIn(block: NodeJson): string {
  let text = ''
  for (const child of block.content ?? []) text += child.text ?? '\n'
  return text
}
