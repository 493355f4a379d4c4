import type { Newsroom } from '../../article/Newsroom.ts'
import { safeAddress } from '../../document/safeAddress.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { HtmlContext } from './HtmlContext.ts'
import { lineOf } from './lineOf.ts'

/** Where the newsroom is to be found. It has an address or there is no footer: a page adds no idle words. */
export function pageFooter({ name, baseUrl }: Newsroom, context: HtmlContext): string {
  const site = safeAddress(baseUrl)
  if (site === null) return ''
  const words = name.trim() || site
  const html = `<a href="${escapeHtml(site)}">${escapeHtml(words)}</a>`
  return `<footer>\n${lineOf({ name: 'p', className: 'site', words, html }, context)}</footer>\n`
}
