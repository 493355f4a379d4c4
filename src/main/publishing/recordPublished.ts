import type { Article } from '../../shared/article/Article.ts'
import type { ProfileId } from '../../shared/publish/ProfileId.ts'
import type { Library } from '../library/Library.ts'
import type { Prepared } from './Prepared.ts'

/** One record for each time something was written; publishing what stands there already adds none. */
export async function recordPublished(
  library: Library,
  article: Article,
  profile: ProfileId,
  at: string,
  prepared: readonly Prepared[],
): Promise<Article> {
  const files = prepared.map(({ path, sha256 }) => ({ path, sha256 }))
  const last = article.publications.findLast(publication => publication.profile === profile)
  const known = last !== undefined && JSON.stringify(last.files) === JSON.stringify(files)
  if (known && prepared.every(file => file.state === 'same')) return article
  return library.recordPublication(article.id, { profile, at, seq: article.seq, files })
}
