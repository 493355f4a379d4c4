import type { Article } from '../article/Article.ts'
import { isWebAddress } from '../checks/isWebAddress.ts'

/** Where the story stood first; null for none, and for what no reader can open. */
export function canonicalAddress({ canonicalUrl }: Pick<Article, 'canonicalUrl'>): string | null {
  return canonicalUrl && isWebAddress(canonicalUrl) ? canonicalUrl.trim() : null
}
