import type { Article } from '../../../src/shared/article/Article.ts'
import { newArticle } from '../../../src/shared/article/newArticle.ts'
import { prose } from './prose.ts'

/** A story written on a day of May 2026. */
export function story(headline: string, day: number, fields: Partial<Article> = {}): Article {
  const at = `2026-05-${String(day).padStart(2, '0')}T12:04:00+05:00`
  return { ...newArticle(at, { document: prose(headline, 'Crews moved in.') }), ...fields }
}
