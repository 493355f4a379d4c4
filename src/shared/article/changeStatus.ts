import type { Article } from './Article.ts'
import type { Status } from './Status.ts'

/** The fields of a story that moves to another step, with who moved it. `at` is ISO 8601 with an offset. */
export function changeStatus(
  article: Article,
  status: Status,
  by: string,
  at: string,
): Pick<Article, 'status' | 'history'> {
  if (article.status === status) return { status, history: article.history }
  return { status, history: [...article.history, { status, by, at, note: '' }] }
}
