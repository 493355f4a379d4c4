import type { Article } from './Article.ts'
import { changeStatus } from './changeStatus.ts'
import { changeTags } from './changeTags.ts'
import type { StoryChange } from './StoryChange.ts'

/** The fields that a change gives a story; none when it is as wanted already. */
export function applyStoryChange(
  article: Article,
  change: StoryChange,
): Partial<Pick<Article, 'status' | 'history' | 'tags'>> {
  if (change.kind === 'status')
    return article.status === change.status ? {} : changeStatus(article, change.status, change.by, change.at)
  const tags = changeTags(article.tags, change.add, change.remove)
  return tags === article.tags ? {} : { tags: [...tags] }
}
