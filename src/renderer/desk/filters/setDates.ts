import { writeTerm } from '../../../shared/search/writeTerm.ts'
import { removeTerms } from './removeTerms.ts'

/** A query whose dates are these, as `after:` and `before:` take them; '' for none. */
export function setDates(query: string, after: string, before: string): string {
  const others = removeTerms(query, ({ field }) => field === 'after' || field === 'before')
  const dates = (
    [
      ['after', after],
      ['before', before],
    ] as const
  )
    .filter(([, value]) => value !== '')
    .map(([field, value]) => writeTerm({ field, value, quoted: false, negated: false }))
  return [others, ...dates].filter(Boolean).join(' ')
}
