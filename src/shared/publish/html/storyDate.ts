import type { Article } from '../../article/Article.ts'

/** The moment a page is dated: when it was published; before that, when it was begun. */
export function storyDate(article: Article): string {
  return article.publishedAt ?? article.createdAt
}
