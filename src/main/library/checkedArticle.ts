import type { Article } from '../../shared/article/Article.ts'
import { ARTICLE_FORMAT, restoreArticle } from '../../shared/article/restoreArticle.ts'
import { Refusal } from '../../shared/Refusal.ts'

/** The article as it can be read back; nothing else may reach the disk. Throws Refusal 'invalid-request'. */
export function checkedArticle(article: Article): Article {
  try {
    return restoreArticle(ARTICLE_FORMAT, article)
  } catch (cause) {
    throw new Refusal(
      'invalid-request',
      'Not saved: the story has a shape that could not be read back; the version saved before is safe.',
      { cause },
    )
  }
}
