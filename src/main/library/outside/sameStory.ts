import type { Article } from '../../../shared/article/Article.ts'

/** Whether two versions say the same, whoever saved them and when. */
export function sameStory(a: Article, b: Article): boolean {
  return a === b || text(a) === text(b)
}

function text(article: Article): string {
  return JSON.stringify({ ...article, seq: 0, modifiedAt: '', modifiedBy: '' })
}
