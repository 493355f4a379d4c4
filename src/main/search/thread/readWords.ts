import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { restoreArticle } from '../../../shared/article/restoreArticle.ts'
import { type Stamp, type StoryWords, takeWords } from '../StoryWords.ts'

/** A file changed this shortly ago may change again within one tick of the disk's clock. Milliseconds. */
const TICK_MS = 2_500
const UNCERTAIN: Stamp = { size: -1, mtimeMs: -1 }

/** The size and time of a story's file; null when there is none. */
export function stampOf(articles: string, id: string): Stamp | null {
  const facts = lstatSync(fileOf(articles, id), { throwIfNoEntry: false })
  return facts?.isFile() ? { size: facts.size, mtimeMs: facts.mtimeMs } : null
}

/**
 * The words of a story as it stands on the disk; null when there is none that can be read. Damage is found and
 * told of where stories are opened: here such a story just has no words.
 */
export function readWords(articles: string, id: string): StoryWords | null {
  try {
    const stamp = stampOf(articles, id)
    if (!stamp) return null
    const { format, body } = JSON.parse(readFileSync(fileOf(articles, id), 'utf8'))
    const certain = stamp.mtimeMs < Date.now() - TICK_MS
    const article = restoreArticle(format, body)
    return article.id === id ? takeWords(article, certain ? stamp : UNCERTAIN) : null
  } catch {
    return null
  }
}

function fileOf(articles: string, id: string): string {
  return join(articles, id, 'article.json')
}
