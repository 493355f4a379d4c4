import { countWords } from '../document/countWords.ts'
import { headlineOf } from '../document/headlineOf.ts'
import { leadOf } from '../document/leadOf.ts'
import { lately } from '../lately.ts'
import type { Article } from './Article.ts'
import type { StoryRow } from './StoryRow.ts'

/** The row is wanted by the store, by the answer to the window and by its desk. */
const rows = lately(3, rowOf)

/** The row of the desk for an article. */
export function summariseStory(article: Article): StoryRow {
  return rows.of(article)
}

function rowOf(article: Article): StoryRow {
  const { id, seq, status, slugline, slug, sections, tags, language, createdAt, modifiedAt } = article
  return {
    id,
    seq,
    status,
    slugline,
    slug,
    sections,
    tags,
    language,
    createdAt,
    modifiedAt,
    headline: headlineOf(article.document),
    lead: leadOf(article.document),
    bylines: article.bylines.map(byline => byline.name),
    words: countWords(article.document),
  }
}
