import type { QueryTerm } from './parseQuery.ts'

/** A term as parseQuery reads it again. A value cannot hold quotation marks, so they become spaces. */
export function writeTerm({ field, value, quoted, negated }: Omit<QueryTerm, 'from' | 'to'>): string {
  const plain = value.replace(/["“”\s]+/g, ' ').trim()
  const written = quoted || plain.includes(' ') ? `"${plain}"` : plain
  return `${negated ? '-' : ''}${field ? `${field}:` : ''}${written}`
}
