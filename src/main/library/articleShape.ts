import type { Article } from '../../shared/article/Article.ts'
import { ARTICLE_FORMAT, restoreArticle } from '../../shared/article/restoreArticle.ts'
import { summariseStory } from '../../shared/article/summariseStory.ts'
import { documentText } from '../../shared/document/documentText.ts'
import { Refusal } from '../../shared/Refusal.ts'
import { checkedArticle } from './checkedArticle.ts'
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
  text: ({ document, ...rest }) =>
    `${JSON.stringify(rest).slice(0, -1)},"document":${documentText(document)}}`,
  check: checkedArticle,
  meanwhile: summariseStory,
  renumber: (article, seq) => ({ ...article, seq }),
}
