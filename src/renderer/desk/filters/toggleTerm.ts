import { parseQuery } from '../../../shared/search/parseQuery.ts'
import type { QueryField } from '../../../shared/search/QueryField.ts'
import { writeTerm } from '../../../shared/search/writeTerm.ts'
import { isTerm } from './isTerm.ts'
import { removeTerms } from './removeTerms.ts'

/** A query with `field:value`, or without it when it is there. Names are meant whole. */
export function toggleTerm(query: string, field: QueryField, value: string): string {
  const same = isTerm(field, value)
  if (parseQuery(query).some(same)) return removeTerms(query, same)
  const term = writeTerm({ field, value, quoted: NAMES.has(field), negated: false })
  return [query.trim(), term].filter(Boolean).join(' ')
}

const NAMES: ReadonlySet<QueryField> = new Set(['author', 'section', 'tag'])
