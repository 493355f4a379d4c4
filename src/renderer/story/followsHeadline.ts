import type { Article } from '../../shared/article/Article.ts'
import { proposeSlug } from '../../shared/article/proposeSlug.ts'

/** True while the slug is the headline's own: it then changes with the headline, until the story is published. */
export function followsHeadline(article: Pick<Article, 'slug' | 'publications'>, headline: string): boolean {
  if (article.publications.length > 0) return false
  if (article.slug === '') return true
  const proposed = proposeSlug(headline)
  if (proposed === '' || !article.slug.startsWith(proposed)) return false
  return /^(-\d+)?$/.test(article.slug.slice(proposed.length))
}
