import { parseQuery, type QueryTerm } from '../../../shared/search/parseQuery.ts'
import { writeTerm } from '../../../shared/search/writeTerm.ts'

/** A query without some of its terms. */
export function removeTerms(query: string, isRemoved: (term: QueryTerm) => boolean): string {
  return parseQuery(query)
    .filter(term => !isRemoved(term))
    .map(writeTerm)
    .join(' ')
}
