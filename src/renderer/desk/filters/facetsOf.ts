import { STATUSES } from '../../../shared/article/Status.ts'
import type { StoryRow } from '../../../shared/article/StoryRow.ts'

export type Facets = Readonly<Record<'author' | 'status' | 'section' | 'tag' | 'lang', readonly string[]>>

/** The values that stories of the desk have in each field, the most frequent first; statuses in their order. */
export function facetsOf(rows: readonly StoryRow[]): Facets {
  const counts = { author: new Map(), section: new Map(), tag: new Map(), lang: new Map() }
  const statuses = new Set<string>()
  for (const row of rows) {
    statuses.add(row.status)
    count(counts.lang, row.language)
    for (const name of row.bylines) count(counts.author, name)
    for (const name of row.sections) count(counts.section, name)
    for (const name of row.tags) count(counts.tag, name)
  }
  return {
    author: frequent(counts.author),
    section: frequent(counts.section),
    tag: frequent(counts.tag),
    lang: frequent(counts.lang),
    status: STATUSES.filter(status => statuses.has(status)),
  }
}

function count(counts: Map<string, number>, value: string) {
  if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
}

function frequent(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].sort((one, other) => other[1] - one[1]).map(([value]) => value)
}
