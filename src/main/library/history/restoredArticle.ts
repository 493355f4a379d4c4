import type { Article } from '../../../shared/article/Article.ts'

/**
 * The story with the words of an earlier version, and with what describes them. Where the story stands is of now
 * and stays: its status and the record of it, what was published and corrected, its address, embargo and holds,
 * who has it and when it is due.
 */
export function restoredArticle(now: Article, earlier: Article): Article {
  const { status, history, publications, publishedAt, corrections, slug, canonicalUrl } = now
  const { embargo, embargoZone, legalHold, notForPublication, assignee, due, createdAt, id, seq } = now
  return {
    ...earlier,
    ...{ status, history, publications, publishedAt, corrections, slug, canonicalUrl },
    ...{ embargo, embargoZone, legalHold, notForPublication, assignee, due, createdAt, id, seq },
  }
}
