import { foldText } from '../../../shared/search/foldText.ts'
import type { QueryTerm } from '../../../shared/search/parseQuery.ts'
import type { QueryField } from '../../../shared/search/QueryField.ts'

/** Whether a term asks for exactly this value of a field. */
export function isTerm(field: QueryField, value: string): (term: QueryTerm) => boolean {
  const wanted = foldText(value)
  return term => term.field === field && !term.negated && foldText(term.value) === wanted
}
