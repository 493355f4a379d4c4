import type { Quote } from '../article/Article.ts'
import type { LedgerEntry } from './LedgerEntry.ts'
import type { Quotation } from './Quotation.ts'

/**
 * The quotations found in a story, each with what was settled about it. A settled one is known again by its very
 * words, the nearest first; then by its anchor, when its words were edited. One that is gone keeps its place in
 * `quotes`, so that it is known when it comes back.
 */
export function reconcile(found: readonly Quotation[], quotes: readonly Quote[]): LedgerEntry[] {
  const links = new Map<Quotation, number>()
  const open = new Set(quotes.keys())
  const link = (quotation: Quotation, index: number) => {
    links.set(quotation, index)
    open.delete(index)
  }
  for (const { quotation, index } of byNearness(found, quotes)) {
    if (!links.has(quotation) && open.has(index)) link(quotation, index)
  }
  for (const index of [...open]) {
    const quote = quotes[index]
    const there = quote && found.find(quotation => !links.has(quotation) && overlaps(quotation, quote))
    if (there) link(there, index)
  }
  return found.map(quotation => entryOf(quotation, quotes, links.get(quotation) ?? -1))
}

/** Pairs of the same words, those that moved least first. */
function byNearness(found: readonly Quotation[], quotes: readonly Quote[]) {
  const ofWords = Map.groupBy(found, ({ words }) => words)
  return [...quotes.entries()]
    .flatMap(([index, { words, anchor }]) =>
      (ofWords.get(words) ?? []).map(quotation => ({
        quotation,
        index,
        way: Math.abs(quotation.from - anchor.from),
      })),
    )
    .toSorted((a, b) => a.way - b.way)
}

function overlaps({ from, to }: Quotation, { anchor }: Quote): boolean {
  const shared = Math.min(to, anchor.to) - Math.max(from, anchor.from)
  return shared > 0 && shared * 2 >= Math.min(to - from, anchor.to - anchor.from)
}

function entryOf(quotation: Quotation, quotes: readonly Quote[], index: number): LedgerEntry {
  const quote = quotes[index]
  if (!quote)
    return {
      ...{ quotation, speaker: quotation.speaker ?? '', source: '', index: -1 },
      ...{ confirmed: false, checked: false, changed: false, dismissed: false },
    }
  const same = quote.words === '' || quote.words === quotation.words
  return {
    ...{ quotation, index, speaker: quote.speaker, source: quote.source, confirmed: true },
    ...{ checked: quote.checked && same, changed: quote.checked && !same, dismissed: quote.dismissed },
  }
}
