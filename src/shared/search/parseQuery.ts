import { QUERY_FIELDS, type QueryField } from './QueryField.ts'

export type QueryTerm = {
  /** Null for words looked for in the story itself. */
  readonly field: QueryField | null
  /** What stands behind the colon or between the quotes; '' in a field still being typed. */
  readonly value: string
  /** In quotes: words in this order, or the whole of a field's value rather than its beginning. */
  readonly quoted: boolean
  /** Stories that hold it are not wanted. */
  readonly negated: boolean
  /** Where the term stands in the text, in UTF-16 units. */
  readonly from: number
  readonly to: number
}

const TERM = new RegExp(
  `(?<no>-)?(?:(?<field>${QUERY_FIELDS.join('|')}):)?(?:["“”](?<phrase>[^"“”]*)["“”]?|(?<word>[^\\s"“”]+))?`,
  'giuy',
)
const FIELDS: ReadonlyMap<string, QueryField> = new Map(QUERY_FIELDS.map(field => [field, field]))

/**
 * The terms of a search as written, in their order: words, "phrases", -words and fields. Nothing written is an
 * error: a colon behind anything but a field is part of a word. Terms are told apart by spaces; all must hold, of
 * several values of one field any.
 */
export function parseQuery(text: string): readonly QueryTerm[] {
  const terms: QueryTerm[] = []
  let at = 0
  while (at < text.length) {
    TERM.lastIndex = at
    const match = TERM.exec(text)
    if (!match?.[0]) {
      at += 1
      continue
    }
    const { no, field, phrase, word } = match.groups ?? {}
    const value = (phrase ?? word ?? '').trim()
    const from = at
    at += match[0].length
    if (value || field)
      terms.push({
        field: FIELDS.get(field?.toLowerCase() ?? '') ?? null,
        value,
        quoted: phrase !== undefined,
        negated: no !== undefined,
        from,
        to: at,
      })
  }
  return terms
}
