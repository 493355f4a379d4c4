import type { Quote } from '../article/Article.ts'
import type { LedgerEntry, Settlement } from './LedgerEntry.ts'

/** The article's quotes once the writer has settled something about one of them; its words are then as they stand. */
export function settle(quotes: readonly Quote[], entry: LedgerEntry, fields: Partial<Settlement>): Quote[] {
  const { speaker, source, checked, dismissed, quotation } = entry
  const { from, to, words } = quotation
  const settled: Quote = { anchor: { from, to }, words, speaker, source, checked, dismissed, ...fields }
  return entry.index < 0 ? [...quotes, settled] : quotes.with(entry.index, settled)
}
