import type { Article } from '../article/Article.ts'
import type { Newsroom } from '../article/Newsroom.ts'
import { templateOf } from './templateOf.ts'

/**
 * A story that was begun already becomes one of another kind: its words stay as they are. Its length goes along, but
 * one that somebody set by hand stays.
 */
export function chooseTemplate(
  { template, wordTarget }: Pick<Article, 'template' | 'wordTarget'>,
  newsroom: Pick<Newsroom, 'templates'>,
  id: string,
): Pick<Article, 'template' | 'wordTarget'> {
  const chosen = templateOf(newsroom, id)
  if (!chosen || id === template) return { template, wordTarget }
  const isOwn = wordTarget !== null && wordTarget !== (templateOf(newsroom, template)?.wordTarget ?? null)
  return { template: id, wordTarget: isOwn ? wordTarget : chosen.wordTarget }
}
