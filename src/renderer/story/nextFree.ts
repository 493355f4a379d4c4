import { slugKey } from '../../shared/article/slugKey.ts'

/** The slug itself, or with the first number behind it that is free; 'floods-2' goes on with 'floods-3'. */
export function nextFree(slug: string, taken: ReadonlySet<string>): string {
  const isTaken = (one: string) => taken.has(slugKey(one))
  if (slug === '' || !isTaken(slug)) return slug
  const [, stem = slug] = /^(.+)-\d{1,3}$/.exec(slug) ?? []
  const original = isTaken(stem) ? stem : slug
  let number = 2
  while (isTaken(`${original}-${number}`)) number += 1
  return `${original}-${number}`
}
