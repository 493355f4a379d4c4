import { openQuestion } from '../../ledger/LedgerEntry.ts'
import type { CheckRule } from '../CheckRule.ts'

/** Quotations that nobody is named for, or that nobody has checked; how grave that is, the newsroom decides. */
export const quotation: CheckRule = {
  severity: ({ newsroom }) => (newsroom.quotations === 'blocks' ? 'blocks' : 'warns'),
  find: ({ newsroom, quotations }) =>
    newsroom.quotations === 'off'
      ? []
      : quotations.flatMap(entry => {
          const variant = openQuestion(entry)
          const { from, to, words } = entry.quotation
          return variant
            ? [
                {
                  where: { kind: 'quotation' as const, from, to },
                  variant,
                  values: { words, speaker: entry.speaker },
                },
              ]
            : []
        }),
}
