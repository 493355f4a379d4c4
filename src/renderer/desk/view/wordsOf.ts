import type { QueryTerm } from '../../../shared/search/parseQuery.ts'
import { writeTerm } from '../../../shared/search/writeTerm.ts'

/** What of a query is looked for in the stories themselves; its fields are read from the rows. */
export function wordsOf(terms: readonly QueryTerm[]): string {
  return terms
    .filter(term => term.field === null)
    .map(writeTerm)
    .join(' ')
}
