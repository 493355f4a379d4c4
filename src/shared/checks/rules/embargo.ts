import type { CheckRule } from '../CheckRule.ts'

/** One that has passed finds nothing. */
export const embargo: CheckRule = {
  severity: 'blocks',
  find: ({ article, now }) =>
    article.embargo !== null && Date.parse(article.embargo) > now
      ? [
          {
            where: { kind: 'field', field: 'embargo' },
            values: { until: article.embargo, zone: article.embargoZone },
          },
        ]
      : [],
}
