import { createHash } from 'node:crypto'
import type { Article } from '../../shared/article/Article.ts'

/** Tells a story's words, and what hangs on places in them, from any others. */
export function printOf({ document, quotes, threads, review }: Article): string {
  return createHash('sha256')
    .update(JSON.stringify([document, quotes, threads, review]))
    .digest('base64')
}
