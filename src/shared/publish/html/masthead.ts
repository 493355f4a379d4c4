import type { Newsroom } from '../../article/Newsroom.ts'
import { safeAddress } from '../../document/safeAddress.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { HtmlContext } from './HtmlContext.ts'
import { lineOf } from './lineOf.ts'

/** The newsroom's name, leading to its front page where it has an address, and its tagline. */
export function masthead({ name, tagline, baseUrl }: Newsroom, context: HtmlContext): string {
  if (!name.trim() && !tagline.trim()) return ''
  const site = safeAddress(baseUrl)
  const words = escapeHtml(name)
  const html = site === null ? words : `<a href="${escapeHtml(site)}">${words}</a>`
  return [
    '<header class="masthead">\n',
    lineOf({ name: 'p', className: 'name', words: name, html }, context),
    lineOf({ name: 'p', className: 'tagline', words: tagline }, context),
    '</header>\n',
  ].join('')
}
