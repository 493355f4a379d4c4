import type { Article } from '../../article/Article.ts'
import { datelineParts } from './datelineParts.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { HtmlContext } from './HtmlContext.ts'
import { isBlank } from './isBlank.ts'
import { lineOf } from './lineOf.ts'
import type { PageWording } from './pageWording.ts'
import { writeHtmlNode } from './writeHtmlNode.ts'

/** The body, the dateline run into its first paragraph, or above it where it opens with something else. */
export function storyBody(article: Article, context: HtmlContext, wording: PageWording): string {
  const blocks = (article.document.content ?? []).slice(2).filter(block => !isBlank(block))
  const { place, rest } = article.dateline
    ? datelineParts(article.dateline, wording)
    : { place: '', rest: '' }
  const words = place + rest
  const html = `<span class="place">${escapeHtml(place)}</span>${escapeHtml(rest)}`
  const [first] = blocks
  const runIn =
    words && first?.type === 'paragraph'
      ? { before: first, html: `<span class="dateline">${html}</span> — ` }
      : null
  const above = runIn ? '' : lineOf({ name: 'p', className: 'dateline', words, html }, context)
  const body = blocks.map(block => writeHtmlNode(block, { ...context, runIn })).join('')
  return `<div class="body">\n${above}${body}</div>\n`
}
