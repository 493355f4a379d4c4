import type { Article } from '../../shared/article/Article.ts'

/**
 * The story as it goes out at a moment: the first publication dates it, later ones keep that date, so that
 * publishing an unchanged story again changes no byte.
 */
export function datedStory(article: Article, at: string): Article {
  return article.publishedAt === null ? { ...article, publishedAt: at } : article
}
