import type { CheckRule } from '../CheckRule.ts'

/** One that says nothing yet; no export shows it. */
export const correction: CheckRule = {
  severity: 'warns',
  find: ({ article }) =>
    article.corrections.some(({ text }) => text.trim() === '')
      ? [{ where: { kind: 'field', field: 'corrections' } }]
      : [],
}
