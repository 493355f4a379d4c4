import type { Byline } from '../../article/Article.ts'
import { publicAddress } from '../../checks/publicAddress.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { HtmlContext } from './HtmlContext.ts'
import { lineOf } from './lineOf.ts'
import type { PageWording } from './pageWording.ts'

/** 'By Amna Khan (Diplomatic correspondent) and Bilal Raza'. */
export function storyByline(
  bylines: readonly Byline[],
  context: HtmlContext,
  { by, comma, and, language }: PageWording,
): string {
  const named = bylines.filter(({ name }) => name.trim())
  if (named.length === 0) return ''
  const authors = named.map(({ name, role, url }) => {
    const address = publicAddress(url ?? '')
    const words = escapeHtml(name)
    const author = address === null ? words : `<a href="${escapeHtml(address)}">${words}</a>`
    return `<span class="author">${author}</span>${role?.trim() ? ` (${escapeHtml(role.trim())})` : ''}`
  })
  const last = authors.pop() ?? ''
  const html = `${by} ${authors.length > 0 ? `${authors.join(comma)}${and}${last}` : last}`
  return lineOf({ name: 'p', className: 'byline', words: by, language, html }, context)
}
