import { countMatchingWords } from './countMatchingWords.ts'
import type { NodeJson } from './DocumentJson.ts'
import { textOf } from './textOf.ts'

/** Words of a document in any script, as a reader counts them; private notes do not count. */
export function countWords(document: NodeJson): number {
  let words = 0
  for (const block of document.content ?? []) {
    if (block.type !== 'privateNote') words += countMatchingWords(textOf(block))
  }
  return words
}
