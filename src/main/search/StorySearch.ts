import type { Article } from '../../shared/article/Article.ts'

/** A story found; the excerpt is plain text around the first match. */
export type Found = { readonly id: string; readonly excerpt: string }

/** The words of the stories in memory. A story that was saved is removed, and put again when next searched. */
export type StorySearch = {
  has(id: string): boolean
  put(article: Article): void
  remove(id: string): void
  find(words: string): readonly Found[]
}
