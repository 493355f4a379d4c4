import type { NodeJson } from './DocumentJson.ts'
import { textOf } from './textOf.ts'

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.,-]|\u200c|\u200d)*/gu

/** Words of a document in any script, as a reader counts them; private notes do not count. */
export function countWords(document: NodeJson): number {
  let words = 0
  for (const block of document.content ?? []) {
    if (block.type !== 'privateNote') words += textOf(block).match(WORD)?.length ?? 0
  }
  return words
}
