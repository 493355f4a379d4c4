import type { StorySearch } from '../../search/StorySearch.ts'
import type { Rows } from './searchStories.ts'

/** A story like another; `score` from 0 to 1 says how much so. */
type Related = { readonly id: string; readonly score: number }

const MOST = 8
/** What the newsroom itself says belongs together counts more than words. */
const SAME_SECTION = 1.15
const SHARED_TAG = 1.25

/** Not `complete` while some stories are still to be read: asked again there may be others. */
export type RelatedAnswer = { readonly stories: readonly Related[]; readonly complete: boolean }

/** At most eight stories like one, the likest first. */
export async function relatedTo(search: StorySearch, rows: Rows, id: string): Promise<RelatedAnswer> {
  const own = rows.row(id)
  if (!own) return { stories: [], complete: true }
  const sections = new Set(own.sections)
  const tags = new Set(own.tags)
  const { relations, complete } = await search.related(id, false)
  const stories = relations
    .flatMap(({ id: other, score }) => {
      const row = rows.row(other)
      if (!row) return []
      const near = row.sections.some(section => sections.has(section)) ? SAME_SECTION : 1
      const tagged = SHARED_TAG ** row.tags.filter(tag => tags.has(tag)).length
      return { id: other, score: Math.min(1, score * near * tagged) }
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
  return { stories, complete }
}
