import type { Node } from '@tiptap/pm/model'
import { findInStory } from './findInStory.ts'
import type { Quotation } from './Quotation.ts'
import { storyBlocks } from './storyBlocks.ts'

/** Every quotation of a document, in its order. */
export function findQuotations(document: Node): Quotation[] {
  return findInStory(storyBlocks(document))
}
