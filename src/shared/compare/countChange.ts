import { diffArrays } from 'diff'
import type { DocumentJson, NodeJson } from '../document/DocumentJson.ts'
import { isSameNode } from '../document/isSameNode.ts'
import { matchWords } from '../document/matchWords.ts'
import { textOf } from '../document/textOf.ts'

export type WordChange = { readonly added: number; readonly removed: number }

/** A text with more differences than this is counted without looking at the order of its words. */
const MOST_STEPS = 1_500

/** How many words came and went between two versions, words counted as countWords counts them. */
export function countChange(before: DocumentJson | null, after: DocumentJson): WordChange {
  const [was, is] = differingBlocks(before?.content ?? [], after.content ?? []).map(wordsOf)
  if (!was || !is) return { added: 0, removed: 0 }
  const steps = diffArrays(was, is, { maxEditLength: MOST_STEPS })
  if (!steps) return countUnordered(was, is)
  let [added, removed] = [0, 0]
  for (const step of steps) {
    if (step.added) added += step.count
    if (step.removed) removed += step.count
  }
  return { added, removed }
}

/** Both without the blocks they begin and end with alike: most versions differ in a few places only. */
function differingBlocks(before: readonly NodeJson[], after: readonly NodeJson[]) {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && isSameNode(before[start], after[start])) start += 1
  let end = 0
  while (end < shorter - start && isSameNode(before.at(-1 - end), after.at(-1 - end))) end += 1
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)]
}

/** A full stop more or less makes no other word. */
function wordsOf(blocks: readonly NodeJson[]): string[] {
  return blocks
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
