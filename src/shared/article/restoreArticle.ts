import { restoreDocument } from '../document/restoreDocument.ts'
import { Refusal } from '../Refusal.ts'
import { type Step, upToDate } from '../upToDate.ts'
import { Article } from './Article.ts'

/** From each released format to the next, by the number of the older one less one. */
const STEPS: readonly Step[] = [
  // 1 -> 2: who wrote the version.
  body => ({ ...body, modifiedBy: '' }),
]

/** The number every stored file carries; it rises when the stored shape of an article changes. */
export const ARTICLE_FORMAT = STEPS.length + 1

/**
 * Any stored JSON of any released format -> today's Article. No other code knows old shapes.
 * Throws Refusal 'library-newer' for a format of the future, 'damaged' for anything that is not an article.
 */
export function restoreArticle(format: number, stored: unknown): Article {
  if (format > ARTICLE_FORMAT)
    throw new Refusal('library-newer', 'The story was written by a newer Copydesk and is left as it is.')
  const parsed = Article.safeParse(upToDate(STEPS, format, stored))
  if (!parsed.success)
    throw new Refusal('damaged', 'The stored story is not complete.', { cause: parsed.error })
  restoreDocument(parsed.data.document)
  if (parsed.data.review) restoreDocument(parsed.data.review.base)
  return parsed.data
}
