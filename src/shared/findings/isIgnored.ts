import type { Ignored } from './Ignored.ts'
import { ignoredAt } from './ignoredAt.ts'
import type { TextFinding } from './TextFinding.ts'

/** Whether the writer let this finding stand before. */
export function isIgnored(finding: TextFinding, text: string, ignored: readonly Ignored[]): boolean {
  const alike = ignored.filter(one => one.rule === finding.rule && one.words === finding.words)
  if (alike.length === 0) return false
  const here = ignoredAt(finding, text)
  return alike.some(one => one.before === here.before && one.after === here.after)
}
