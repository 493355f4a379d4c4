import { Refusal } from '../Refusal.ts'
import { cleanText } from './cleanText.ts'
import { guessLanguage } from './guessLanguage.ts'
import type { Intake } from './Intake.ts'
import { documentOf } from './markdown/documentOf.ts'
import { findMasthead } from './publishedPage/findMasthead.ts'
import { isStandfirst } from './publishedPage/isStandfirst.ts'
import { joinBrokenSentences } from './publishedPage/joinBrokenSentences.ts'
import { paragraphsOf } from './publishedPage/paragraphsOf.ts'

/**
 * The plain text of a page as a newsroom publishes it: site name, tagline, headline, date, 'Categories: …',
 * then the paragraphs, parted by blank lines. Text without such a masthead is a story whose first line is the
 * headline. The first paragraph is the standfirst when it is one sentence of at most 35 words and not the
 * only one, else it is the lead of the body. Words, quotation marks and inner spaces stay as they are.
 * Throws Refusal 'empty'.
 */
export function readPublishedPage(text: string): Intake {
  const lines = cleanText(text).split('\n')
  const masthead = findMasthead(lines)
  const start = masthead?.length ?? lines.findIndex(line => line.trim()) + 1
  const headline = masthead?.headline ?? lines[start - 1]?.trim() ?? ''
  if (!headline) throw new Refusal('empty', 'The text is empty; nothing was brought in.')
  const body = joinBrokenSentences(paragraphsOf(lines.slice(start)))
  const [lead] = body
  const standfirst = lead !== undefined && body.length > 1 && isStandfirst(lead) ? lead : ''
  const rest = standfirst ? body.slice(1) : body
  const { document } = documentOf(
    textNodes(headline),
    textNodes(standfirst),
    rest.map(words => ({ type: 'paragraph', content: textNodes(words) })),
  )
  return {
    fields: {
      language: guessLanguage([headline, ...body].join(' ')),
      ...(masthead?.date
        ? {
            createdAt: masthead.date,
            modifiedAt: masthead.date,
            publishedAt: masthead.date,
            status: 'published',
          }
        : {}),
      ...(masthead?.sections.length ? { sections: [...masthead.sections] } : {}),
      ...(masthead?.bylines.length ? { bylines: masthead.bylines.map(name => ({ name })) } : {}),
    },
    ...(masthead?.name
      ? { newsroom: { name: masthead.name, ...(masthead.tagline ? { tagline: masthead.tagline } : {}) } }
      : {}),
    document,
    media: [],
    losses: [],
  }
}

function textNodes(words: string) {
  return words ? [{ type: 'text', text: words }] : []
}
