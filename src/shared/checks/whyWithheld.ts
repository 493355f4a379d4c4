import type { Article } from '../article/Article.ts'

export type Withheld = 'legalHold' | 'notForPublication' | 'embargo'

/** What keeps a story from being published at a moment (milliseconds since 1970), the gravest first; null: nothing. */
export function whyWithheld(
  { legalHold, notForPublication, embargo }: Pick<Article, Withheld>,
  now: number,
): Withheld | null {
  if (legalHold) return 'legalHold'
  if (notForPublication) return 'notForPublication'
  return embargo !== null && Date.parse(embargo) > now ? 'embargo' : null
}
