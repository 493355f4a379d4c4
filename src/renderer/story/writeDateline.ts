import type { Article } from '../../shared/article/Article.ts'

/** The dateline with one part changed; none at all once it says nothing. */
export function writeDateline(
  dateline: Article['dateline'],
  part: { place?: string; date?: string; source?: string },
): Article['dateline'] {
  const { place, date, source } = { place: '', date: '', ...dateline, ...part }
  return place === '' && date === '' && !source ? null : { place, date, ...(source && { source }) }
}
