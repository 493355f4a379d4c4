import type { Article } from '../../shared/article/Article.ts'
import { headlineOf } from '../../shared/document/headlineOf.ts'
import { textOf } from '../../shared/document/textOf.ts'

export type SearchText = {
  readonly headline: string
  /** What an excerpt is taken from: standfirst and body. */
  readonly prose: string
  /** Words beside the prose: slugline, bylines, tags. */
  readonly beside: string
}

/** All the words of a story that search looks at. */
export function searchText(article: Article): SearchText {
  const [, ...blocks] = article.document.content ?? []
  return {
    headline: headlineOf(article.document),
    prose: blocks
      .map(textOf)
      .filter(text => text.trim())
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
    beside: [article.slugline, ...article.bylines.map(byline => byline.name), ...article.tags].join(' '),
  }
}
