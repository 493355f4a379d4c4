import type { Article } from '../../article/Article.ts'
import type { NodeJson } from '../../document/DocumentJson.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { HtmlContext } from './HtmlContext.ts'
import { lineOf } from './lineOf.ts'
import { longDate } from './longDate.ts'
import type { PageWording } from './pageWording.ts'
import { storyByline } from './storyByline.ts'
import { storyDate } from './storyDate.ts'
import { writeHtmlNode } from './writeHtmlNode.ts'

/** Kicker, headline, standfirst, bylines, date and categories. */
export function storyHeader(article: Article, context: HtmlContext, wording: PageWording): string {
  const [headline, standfirst] = article.document.content ?? []
  const written = (node: NodeJson | undefined) => (node ? writeHtmlNode(node, context) : '')
  const { language } = wording
  const at = storyDate(article)
  const date = longDate(at, wording)
  const time = `<time datetime="${escapeHtml(at)}">${escapeHtml(date)}</time>`
  const sections = article.sections.filter(section => section.trim())
  const categories = sections.length > 0 ? `${wording.categories} ${sections.join(wording.comma)}` : ''
  return [
    '<header>\n',
    lineOf({ name: 'p', className: 'kicker', words: article.kicker }, context),
    written(headline),
    written(standfirst),
    '<div class="facts">\n',
    lineOf({ name: 'p', className: 'date', words: date, language, html: time }, context),
    lineOf({ name: 'p', className: 'categories', words: categories, language }, context),
    storyByline(article.bylines, context, wording),
    '</div>\n</header>\n',
  ].join('')
}
