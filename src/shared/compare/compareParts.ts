import { diffArrays } from 'diff'
import type { MarkJson } from '../document/DocumentJson.ts'
import type { Part } from './Compared.ts'

/** A block with more differences than this is shown as written anew: it would be no clearer word by word. */
const MOST_STEPS = 2_000

/** The words of one block before and after, joined to runs: what went stands before what came in its place. */
export function compareParts(before: readonly Part[], after: readonly Part[]): readonly Part[] {
  const steps = diffArrays(before.map(tokenKey), after.map(tokenKey), { maxEditLength: MOST_STEPS })
  if (!steps) return joined([...before.map(as('removed')), ...after.map(as('added'))])
  const parts: Part[] = []
  let [atBefore, atAfter] = [0, 0]
  let [gone, come]: [Part[], Part[]] = [[], []]
  const settle = () => {
    parts.push(...gone, ...come)
    ;[gone, come] = [[], []]
  }
  for (const [index, { value, added, removed }] of steps.entries()) {
    const was = before.slice(atBefore, atBefore + value.length)
    const is = after.slice(atAfter, atAfter + value.length)
    if (!added) atBefore += value.length
    if (!removed) atAfter += value.length
    if (removed) gone.push(...was.map(as('removed')))
    else if (added) come.push(...is.map(as('added')))
    else if (index > 0 && index < steps.length - 1 && isGap(is)) {
      // A single space between two changes belongs to both: 'old words' -> 'new phrase' is one change.
      gone.push(...was.map(as('removed')))
      come.push(...is.map(as('added')))
    } else {
      settle()
      parts.push(...is.map((part, place) => sameWord(part, was[place]?.marks ?? [])))
    }
  }
  settle()
  return joined(parts)
}

const as = (kind: Part['kind']) => (part: Part) => ({ ...part, kind })

function tokenKey({ text, isBreak }: Part): string {
  return isBreak ? 'break' : `=${text}`
}

function isGap(parts: readonly Part[]): boolean {
  return parts.length === 1 && parts.every(({ text, isBreak }) => !isBreak && text.trim() === '')
}

function sameWord(part: Part, was: readonly MarkJson[]): Part {
  return sameMarks(part.marks, was) ? part : { ...part, was }
}

/** Neighbours of one fate and one look become one run. */
function joined(parts: readonly Part[]): readonly Part[] {
  const runs: Part[] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (last && sameRun(last, part)) runs[runs.length - 1] = { ...last, text: last.text + part.text }
    else runs.push(part)
  }
  return runs
}

function sameRun(one: Part, other: Part): boolean {
  if (one.kind !== other.kind || one.isBreak || other.isBreak) return false
  const restyled = (one.was === undefined) === (other.was === undefined)
  return restyled && sameMarks(one.marks, other.marks) && sameMarks(one.was ?? [], other.was ?? [])
}

function sameMarks(one: readonly MarkJson[], other: readonly MarkJson[]): boolean {
  if (one === other || (one.length === 0 && other.length === 0)) return true
  return JSON.stringify(one) === JSON.stringify(other)
}
