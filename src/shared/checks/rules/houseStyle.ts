import type { StyleSeverity } from '../../style/StyleRule.ts'
import type { CheckRule } from '../CheckRule.ts'
import type { Severity } from '../Finding.ts'

const SEVERITIES: Readonly<Record<StyleSeverity, Severity>> = {
  block: 'blocks',
  warn: 'warns',
  info: 'tells',
}

/** Each as grave as the newsroom has made its rule. */
export const houseStyle: CheckRule = {
  severity: 'warns',
  find: ({ style }) =>
    style.map(finding => {
      const { from, to, words, message, suggestions, severity = 'warn' } = finding
      const [instead = ''] = suggestions
      return {
        variant: suggestions.length > 0 ? 'instead' : 'told',
        values: { words, instead, reason: message, count: 1 },
        where: { kind: 'text', from, to },
        style: finding,
        severity: SEVERITIES[severity],
      }
    }),
}
