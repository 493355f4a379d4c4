import type { Article } from '../../article/Article.ts'
import { saidCorrections } from '../saidCorrections.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { HtmlContext } from './HtmlContext.ts'
import { lineOf } from './lineOf.ts'
import { longDate } from './longDate.ts'
import type { PageWording } from './pageWording.ts'

/** What was corrected, when and by whom, oldest first; '' for a story that never was. */
export function storyCorrections(
  stored: Article['corrections'],
  context: HtmlContext,
  wording: PageWording,
): string {
  const corrections = saidCorrections(stored)
  if (corrections.length === 0) return ''
  const { language } = wording
  const title = corrections.length === 1 ? wording.correction : wording.corrections
  const entries = corrections.map(({ text, at, by }) => {
    const date = longDate(at, wording)
    const time = `<time datetime="${escapeHtml(at)}">${escapeHtml(date)}</time>`
    return (
      lineOf(
        {
          name: 'dt',
          className: 'date',
          words: date,
          language,
          html: by ? `${time}${escapeHtml(wording.comma + by)}` : time,
        },
        context,
      ) + lineOf({ name: 'dd', className: 'text', words: text }, context)
    )
  })
  const heading = lineOf({ name: 'h2', className: 'label', words: title, language }, context)
  return `<section class="corrections">\n${heading}<dl>\n${entries.join('')}</dl>\n</section>\n`
}
