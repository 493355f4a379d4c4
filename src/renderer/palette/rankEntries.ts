import { foldText } from '../../shared/search/foldText.ts'
import type { PaletteEntry } from './PaletteEntry.ts'

/**
 * The entries that have every word typed as the beginning of a word of theirs, or failing that somewhere: those whose
 * label begins so first, then those found in the label, then by group; what can be done now before what cannot.
 */
export function rankEntries<E extends PaletteEntry>(entries: readonly E[], typed: string): readonly E[] {
  const sought = foldText(typed).split(/\s+/).filter(Boolean)
  if (sought.length === 0) return entries.filter(entry => entry.enabled)
  return entries
    .map(entry => ({ entry, rank: rankOf(entry, sought) }))
    .filter(({ rank }) => rank < UNFIT)
    .sort((a, b) => Number(b.entry.enabled) - Number(a.entry.enabled) || a.rank - b.rank)
    .map(({ entry }) => entry)
}

const UNFIT = 4

function rankOf({ label, group }: PaletteEntry, sought: readonly string[]): number {
  const folded = foldText(label)
  const [first = ''] = sought
  if (beginsIn(folded, sought)) return folded.startsWith(first) ? 0 : 1
  if (beginsIn(`${folded} ${foldText(group)}`, sought)) return 2
  return sought.every(word => word.length > 1 && folded.includes(word)) ? 3 : UNFIT
}

function beginsIn(text: string, sought: readonly string[]): boolean {
  const words = text.split(/[^\p{L}\p{N}]+/u)
  return sought.every(one => words.some(word => word.startsWith(one)))
}
