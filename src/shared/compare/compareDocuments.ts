import type { DocumentJson } from '../document/DocumentJson.ts'
import type { Compared } from './Compared.ts'
import { compareBlocks } from './compareBlocks.ts'

/**
 * Two documents block by block, and word by word within blocks that changed: everything of both is in the
 * answer, in reading order, what was removed before what was added in its place.
 */
export function compareDocuments(before: DocumentJson, after: DocumentJson): readonly Compared[] {
  return compareBlocks(before.content ?? [], after.content ?? [])
}
