import type { LedgerEntry } from '../../../shared/ledger/LedgerEntry.ts'

/** The entries under keys that stay theirs while they are settled and the text around them is written on. */
export function withKeys(entries: readonly LedgerEntry[]): { key: string; entry: LedgerEntry }[] {
  const seen = new Map<string, number>()
  return entries.map(entry => {
    const { words } = entry.quotation
    const before = seen.get(words) ?? 0
    seen.set(words, before + 1)
    return { key: `${before} ${words}`, entry }
  })
}
