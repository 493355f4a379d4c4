import { slugKey } from '../../article/slugKey.ts'
import { isSafeFileName } from '../../publish/isSafeFileName.ts'
import type { CheckRule } from '../CheckRule.ts'

/** Two stories under one address: the second would take the place of the first on the site. Or one that is none. */
export const slug: CheckRule = {
  severity: 'blocks',
  find: ({ article, otherSlugs }) => {
    const key = slugKey(article.slug)
    const where = { kind: 'field', field: 'slug' } as const
    const values = { slug: article.slug }
    if (key === '') return []
    if (otherSlugs.has(key)) return [{ where, variant: 'taken', values }]
    return isSafeFileName(key) ? [] : [{ where, variant: 'unsafe', values }]
  },
}
