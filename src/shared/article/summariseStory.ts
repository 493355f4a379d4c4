import { countWords } from '../document/countWords.ts'
import { headlineOf } from '../document/headlineOf.ts'
import { leadOf } from '../document/leadOf.ts'
import type { Article } from './Article.ts'
import type { StoryRow } from './StoryRow.ts'

const known = new WeakMap<Article, StoryRow>()

/** The row of the desk for an article. Articles never change, so each is read through once. */
export function summariseStory(article: Article): StoryRow {
  const row = known.get(article) ?? rowOf(article)
  known.set(article, row)
  return row
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
