import type { Quote } from '../article/Article.ts'
import type { LedgerEntry } from './LedgerEntry.ts'

/** The quotes at the places where their words stand now; the same list when none has moved. */
export function followAnchors(quotes: readonly Quote[], entries: readonly LedgerEntry[]): readonly Quote[] {
  let followed = quotes
  for (const { index, quotation } of entries) {
    const quote = followed[index]
    const { from, to } = quotation
    if (!quote || (quote.anchor.from === from && quote.anchor.to === to)) continue
    followed = followed.with(index, { ...quote, anchor: { from, to } })
  }
  return followed
}
