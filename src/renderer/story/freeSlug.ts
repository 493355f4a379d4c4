import { proposeSlug } from '../../shared/article/proposeSlug.ts'

/** The slug a headline gives, with a number behind it where another story has it already. */
export function freeSlug(headline: string, taken: ReadonlySet<string>): string {
  const slug = proposeSlug(headline)
  if (slug === '' || !taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
