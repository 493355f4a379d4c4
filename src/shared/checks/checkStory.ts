import type { CheckRule } from './CheckRule.ts'
import type { CheckSubject } from './CheckSubject.ts'
import { type Finding, RULE_IDS, type Severity } from './Finding.ts'
import { RULES } from './RULES.ts'

const GRAVEST_FIRST: readonly Severity[] = ['blocks', 'warns', 'tells']

/** Everything the rules find, what blocks first, then in the order of the rules and of the text. */
export function checkStory(subject: CheckSubject): Finding[] {
  const findings = RULE_IDS.flatMap(rule => {
    const { severity, find }: CheckRule = RULES[rule]
    const grave = typeof severity === 'function' ? severity(subject) : severity
    return find(subject).map(found => ({ severity: grave, ...found, rule }))
  })
  return GRAVEST_FIRST.flatMap(grave => findings.filter(one => one.severity === grave))
}
