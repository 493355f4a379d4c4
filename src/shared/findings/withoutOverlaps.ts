import type { FindingKind, TextFinding } from './TextFinding.ts'

const KINDS: Readonly<Record<FindingKind, number>> = { style: 0, spelling: 1, grammar: 2 }
const SEVERITIES = { block: 0, warn: 1, info: 2 } as const

/** Of findings that share a character, the gravest and then the most exact one; in the order of the text. */
export function withoutOverlaps(findings: readonly TextFinding[]): TextFinding[] {
  const kept: TextFinding[] = []
  for (const one of [...findings].sort(byWeight))
    if (!kept.some(other => one.from < other.to && other.from < one.to)) kept.push(one)
  return kept.sort((a, b) => a.from - b.from)
}

function byWeight(a: TextFinding, b: TextFinding): number {
  return (
    KINDS[a.kind] - KINDS[b.kind] ||
    SEVERITIES[a.severity ?? 'warn'] - SEVERITIES[b.severity ?? 'warn'] ||
    a.to - a.from - (b.to - b.from) ||
    a.from - b.from
  )
}
