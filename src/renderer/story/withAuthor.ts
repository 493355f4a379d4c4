import type { Byline } from '../../shared/article/Article.ts'

/** The newsroom's people with this one as they are now; somebody new comes last. */
export function withAuthor(authors: readonly Byline[], author: Byline): Byline[] {
  return authors.some(({ name }) => name === author.name)
    ? authors.map(one => (one.name === author.name ? author : one))
    : [...authors, author]
}
