import type { Article } from '../../shared/article/Article.ts'

/** The dateline with one part changed; none at all once place and date are both empty. */
export function writeDateline(
  dateline: Article['dateline'],
  part: { place?: string; date?: string },
): Article['dateline'] {
  const next = { place: '', date: '', ...dateline, ...part }
  return next.place === '' && next.date === '' ? null : next
}
