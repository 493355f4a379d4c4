import type { Article } from '../article/Article.ts'
import { proposeSlug } from '../article/proposeSlug.ts'
import { headlineOf } from '../document/headlineOf.ts'
import { Refusal } from '../Refusal.ts'
import { isSafeFileName } from './isSafeFileName.ts'

/**
 * The name of a story's files. An empty slug is proposed from the headline, or is the story's id; a slug that
 * someone wrote is used as it is or refused ('unsafe-path'), never changed unasked.
 */
export function exportSlug(article: Pick<Article, 'id' | 'slug' | 'document'>): string {
  const written = article.slug.trim()
  if (!written) {
    const proposed = proposeSlug(headlineOf(article.document))
    return isSafeFileName(proposed) ? proposed : article.id.toLowerCase()
  }
  if (!isSafeFileName(written))
    throw new Refusal(
      'unsafe-path',
      `The slug ${quoted(written)} cannot be the name of a file; nothing was written. Change it in the story panel.`,
    )
  return written
}

function quoted(slug: string): string {
  const shown = [...slug.replace(/\p{Cc}/gu, '�')]
  return `"${shown.length > 60 ? `${shown.slice(0, 60).join('')}…` : shown.join('')}"`
}
