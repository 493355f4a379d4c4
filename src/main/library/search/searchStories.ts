import type { StoryRow } from '../../../shared/article/StoryRow.ts'
import type { QueryTerm } from '../../../shared/search/parseQuery.ts'
import { rowMatcher } from '../../../shared/search/rowMatcher.ts'
import type { Excerpt, StorySearch } from '../../search/StorySearch.ts'

/** A story found, with the words around the first match; null for one far down the list, or found by its fields. */
type Found = { readonly id: string; readonly excerpt: Excerpt | null }

/** The best first. Not `complete` while some stories are still to be read: asked again there may be more. */
export type SearchAnswer = { readonly stories: readonly Found[]; readonly complete: boolean }

export type Rows = { readonly rows: readonly StoryRow[]; row(id: string): StoryRow | null }

/** As many as anybody looks at before searching for something else. */
const WITH_EXCERPT = 40

/** Words are looked for by `search`, fields in the rows, which are always as the stories were saved. */
export async function searchStories(
  search: StorySearch,
  rows: Rows,
  terms: readonly QueryTerm[],
  now: Date,
  whole: boolean,
): Promise<SearchAnswer> {
  const matches = rowMatcher(terms, now)
  const meant = terms.filter(term => term.value !== '')
  if (!meant.some(term => term.field === null))
    return { stories: meant.length > 0 ? newestOf(rows.rows.filter(matches)) : [], complete: true }
  const { ids, complete, excerpts } = await search.find(terms, whole)
  const found = ids.filter(id => {
    const row = rows.row(id)
    return row !== null && matches(row)
  })
  const shown = await excerpts(found.slice(0, WITH_EXCERPT))
  return { stories: found.map((id, at) => ({ id, excerpt: shown[at] ?? null })), complete }
}

function newestOf(rows: readonly StoryRow[]): readonly Found[] {
  return rows
    .map(row => ({ id: row.id, at: Date.parse(row.modifiedAt) }))
    .sort((a, b) => b.at - a.at)
    .map(({ id }) => ({ id, excerpt: null }))
}
