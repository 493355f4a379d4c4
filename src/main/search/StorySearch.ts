import type { Article } from '../../shared/article/Article.ts'

/** A story found; the excerpt is plain text around the first match. */
export type Found = { readonly id: string; readonly excerpt: string }

/** The words of the stories, held beside the library and brought up to date with every save. */
export type StorySearch = {
  has(id: string): boolean
  put(article: Article): void
  remove(id: string): void
  find(words: string): readonly Found[]
}
