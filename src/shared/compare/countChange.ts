import { diffArrays } from 'diff'
import type { DocumentJson } from '../document/DocumentJson.ts'
import { matchWords } from '../document/matchWords.ts'
import { textOf } from '../document/textOf.ts'

export type WordChange = { readonly added: number; readonly removed: number }

/** A text with more differences than this is counted without looking at the order of its words. */
const MOST_STEPS = 1_500

/** How many words came and went between two versions, words counted as countWords counts them. */
export function countChange(before: DocumentJson | null, after: DocumentJson): WordChange {
  const [was, is] = [before ? wordsOf(before) : [], wordsOf(after)]
  const steps = diffArrays(was, is, { maxEditLength: MOST_STEPS })
  if (!steps) return countUnordered(was, is)
  let [added, removed] = [0, 0]
  for (const step of steps) {
    if (step.added) added += step.count
    if (step.removed) removed += step.count
  }
  return { added, removed }
}

/** A full stop more or less makes no other word. */
function wordsOf(document: DocumentJson): string[] {
  return (document.content ?? [])
    .filter(({ type }) => type !== 'privateNote')
    .flatMap(block => matchWords(textOf(block)))
    .map(word => word.replace(/['’.,-]+$/, ''))
}

function countUnordered(was: readonly string[], is: readonly string[]): WordChange {
  const left = new Map<string, number>()
  for (const word of was) left.set(word, (left.get(word) ?? 0) + 1)
  let added = 0
  for (const word of is) {
    const times = left.get(word) ?? 0
    if (times > 0) left.set(word, times - 1)
    else added += 1
  }
  return { added, removed: was.length - (is.length - added) }
}
