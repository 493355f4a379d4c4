import type { Article } from '../../shared/article/Article.ts'
import { headlineOf } from '../../shared/document/headlineOf.ts'
import { textOf } from '../../shared/document/textOf.ts'

export type SearchText = {
  readonly headline: string
  readonly standfirst: string
  /** What an excerpt is taken from: standfirst and body. */
  readonly prose: string
  /** Words beside the prose: slugline, kicker, bylines, dateline's place, tags. */
  readonly beside: string
}

/** All the words of a story that search looks at. */
export function searchText(article: Article): SearchText {
  const [, ...blocks] = article.document.content ?? []
  const [first] = blocks
  const { slugline, kicker, bylines, dateline, tags } = article
  return {
    headline: headlineOf(article.document),
    standfirst: first?.type === 'standfirst' ? textOf(first) : '',
    prose: blocks
      .map(textOf)
      .filter(text => text.trim())
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
    beside: [slugline, kicker, ...bylines.map(byline => byline.name), dateline?.place ?? '', ...tags].join(
      ' ',
    ),
  }
}
