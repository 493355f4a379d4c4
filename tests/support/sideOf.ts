import type { Compared, Part } from '../../src/shared/compare/Compared.ts'
import type { MarkJson, NodeJson } from '../../src/shared/document/DocumentJson.ts'

type Side = 'before' | 'after'

const GONE = { before: 'added', after: 'removed' } as const

/** One of the two documents, put together again from the comparison alone. */
export function sideOf(compared: readonly Compared[], side: Side): NodeJson[] {
  return compared.flatMap((one): NodeJson[] => {
    if ('node' in one) return one.kind === GONE[side] ? [] : [one.node]
    const frame = side === 'before' ? one.was : one.frame
    const content = one.kind === 'blocks' ? sideOf(one.blocks, side) : inlineOf(one.parts, side)
    return [content.length ? { ...frame, content } : frame]
  })
}

function inlineOf(parts: readonly Part[], side: Side): NodeJson[] {
  const nodes: NodeJson[] = []
  for (const { kind, text, marks, was, isBreak } of parts) {
    if (kind === GONE[side]) continue
    const worn = (side === 'before' && was) || marks
    const dress = worn.length ? { marks: [...worn] } : {}
    const last = nodes.at(-1)
    if (isBreak) nodes.push({ type: 'hardBreak', ...dress })
    else if (last?.text !== undefined && sameMarks(last.marks ?? [], worn)) last.text += text
    else nodes.push({ type: 'text', ...dress, text })
  }
  return nodes
}

function sameMarks(one: readonly MarkJson[], other: readonly MarkJson[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
