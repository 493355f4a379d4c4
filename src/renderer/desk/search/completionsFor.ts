import { foldText } from '../../../shared/search/foldText.ts'
import { parseQuery } from '../../../shared/search/parseQuery.ts'
import { QUERY_FIELDS, type QueryField } from '../../../shared/search/QueryField.ts'
import { writeTerm } from '../../../shared/search/writeTerm.ts'
import { DAYS } from '../filters/DAYS.ts'
import type { Facets } from '../filters/facetsOf.ts'

export type Completion = {
  readonly field: QueryField
  /** Null offers the field itself, its value still to be typed. */
  readonly value: string | null
  /** The text once it is taken, and where the caret stands then. */
  readonly text: string
  readonly caret: number
}

const NAMES: ReadonlySet<QueryField> = new Set(['author', 'section', 'tag'])
const SHORTEST = 2
const MOST = 8

/**
 * What can be put where the caret stands: every field in an empty box, a field whose name is being typed, a value of
 * the field the caret is in. `say` gives a value as the reader knows it, by which it is found too.
 */
export function completionsFor(
  text: string,
  caret: number,
  facets: Facets,
  say: (field: QueryField, value: string) => string | null,
): readonly Completion[] {
  if (text.trim() === '') return QUERY_FIELDS.map(field => offer({ from: 0, to: text.length }, field, null))
  const term = parseQuery(text).find(({ from, to }) => from < caret && caret <= to)
  if (!term) return []
  const typed = foldText(term.value).trim()
  const { field, negated } = term
  if (field === null) {
    if (term.quoted || typed.length < SHORTEST) return []
    return QUERY_FIELDS.filter(one => one.startsWith(typed)).map(one => offer(term, one, null, negated))
  }
  const isClosed = term.quoted && /["“”]$/.test(text.slice(term.from, term.to)) && term.value !== ''
  if (isClosed) return []
  const begins = (name: string) => {
    const folded = foldText(name)
    return folded.startsWith(typed) || folded.includes(` ${typed}`)
  }
  return valuesOf(field, facets)
    .filter(value => (begins(value) || begins(say(field, value) ?? '')) && foldText(value) !== typed)
    .slice(0, MOST)
    .map(value => offer(term, field, value, negated))

  function offer(
    { from, to }: { from: number; to: number },
    field: QueryField,
    value: string | null,
    negated = false,
  ): Completion {
    const written =
      value === null
        ? `${negated ? '-' : ''}${field}:`
        : `${writeTerm({ field, value, quoted: NAMES.has(field), negated })} `
    const rest = value === null ? text.slice(to) : text.slice(to).replace(/^\s/, '')
    return { field, value, text: text.slice(0, from) + written + rest, caret: from + written.length }
  }
}

function valuesOf(field: QueryField, facets: Facets): readonly string[] {
  return field === 'after' || field === 'before' ? DAYS : facets[field]
}
