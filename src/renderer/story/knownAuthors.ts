import type { Byline } from '../../shared/article/Article.ts'

/**
 * Everybody a byline can name, each once: whoever sits here, those the newsroom knows with role and page, then all
 * who stand in a byline of the library, by their name.
 */
export function knownAuthors(
  person: string,
  authors: readonly Byline[],
  rows: readonly { readonly bylines: readonly string[] }[],
): readonly Byline[] {
  const known = new Map<string, Byline>()
  const add = (author: Byline) => {
    if (author.name.trim() && !known.has(author.name)) known.set(author.name, author)
  }
  add(authors.find(({ name }) => name === person) ?? { name: person })
  authors.forEach(add)
  const others = new Set(rows.flatMap(row => row.bylines))
  for (const name of [...others].sort((one, other) => one.localeCompare(other))) add({ name })
  return [...known.values()]
}
