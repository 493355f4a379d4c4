import type { Article } from '../../shared/article/Article.ts'
import { ARTICLE_FORMAT, restoreArticle } from '../../shared/article/restoreArticle.ts'
import { Refusal } from '../../shared/Refusal.ts'
import type { Shape } from './Shape.ts'

export const articleShape: Shape<Article> = {
  kind: 'article',
  format: ARTICLE_FORMAT,
  restore: (format, body, { id, seq }) => {
    const article = restoreArticle(format, body)
    if (article.id !== id || article.seq !== seq)
      throw new Refusal('damaged', 'The stored story and its envelope do not belong together.')
    return article
  },
  renumber: (article, seq) => ({ ...article, seq }),
}
