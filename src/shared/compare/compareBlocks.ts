import { diffArrays } from 'diff'
import type { NodeJson } from '../document/DocumentJson.ts'
import { schema } from '../document/index.ts'
import type { Compared } from './Compared.ts'
import { compareParts } from './compareParts.ts'
import { pairBlocks } from './pairBlocks.ts'
import { partsOf } from './partsOf.ts'

/** Beyond this many steps the blocks between the first and the last difference are paired by their words alone. */
const MOST_STEPS = 1_000

/** Two lists of blocks laid over each other, in reading order. */
export function compareBlocks(before: readonly NodeJson[], after: readonly NodeJson[]): readonly Compared[] {
  const alike = diffArrays(before.map(nodeKey), after.map(nodeKey), { maxEditLength: MOST_STEPS })
  if (!alike) return compareDifferent(before, after)
  const compared: Compared[] = []
  let [atBefore, atAfter] = [0, 0]
  let [gone, come]: [readonly NodeJson[], readonly NodeJson[]] = [[], []]
  const settle = () => {
    compared.push(...compareDifferent(gone, come))
    gone = come = []
  }
  for (const { value, added, removed } of alike) {
    if (removed) gone = before.slice(atBefore, atBefore + value.length)
    else if (added) come = after.slice(atAfter, atAfter + value.length)
    else {
      settle()
      const same = after.slice(atAfter, atAfter + value.length)
      compared.push(...same.map((node): Compared => ({ kind: 'same', node })))
    }
    if (!added) atBefore += value.length
    if (!removed) atAfter += value.length
  }
  settle()
  return compared
}

/** Blocks of which none is alike: those that are an edited form of each other are compared inside. */
function compareDifferent(before: readonly NodeJson[], after: readonly NodeJson[]): readonly Compared[] {
  const compared: Compared[] = []
  let [atBefore, atAfter] = [0, 0]
  const oneSided = (toBefore: number, toAfter: number) => {
    compared.push(
      ...before.slice(atBefore, toBefore).map((node): Compared => ({ kind: 'removed', node })),
      ...after.slice(atAfter, toAfter).map((node): Compared => ({ kind: 'added', node })),
    )
    ;[atBefore, atAfter] = [toBefore, toAfter]
  }
  for (const [one, other] of pairBlocks(before, after)) {
    oneSided(one, other)
    const [was, is] = [before[one], after[other]]
    if (was && is) compared.push(compareInside(was, is))
    ;[atBefore, atAfter] = [one + 1, other + 1]
  }
  oneSided(before.length, after.length)
  return compared
}

function compareInside(before: NodeJson, after: NodeJson): Compared {
  const { content: was = [], ...wasFrame } = before
  const { content: is = [], ...frame } = after
  if (nodeKey(before) === nodeKey(after)) return { kind: 'same', node: after }
  return schema.nodes[after.type]?.inlineContent
    ? { kind: 'words', frame, was: wasFrame, parts: compareParts(partsOf(was), partsOf(is)) }
    : { kind: 'blocks', frame, was: wasFrame, blocks: compareBlocks(was, is) }
}

function nodeKey(node: NodeJson): string {
  return JSON.stringify(node)
}
