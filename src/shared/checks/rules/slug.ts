import type { CheckRule } from '../CheckRule.ts'

/** Two stories under one address: the second would take the place of the first on the site. */
export const slug: CheckRule = {
  severity: 'blocks',
  find: ({ article, otherSlugs }) =>
    article.slug !== '' && otherSlugs.has(article.slug)
      ? [{ where: { kind: 'field', field: 'slug' }, values: { slug: article.slug } }]
      : [],
}
