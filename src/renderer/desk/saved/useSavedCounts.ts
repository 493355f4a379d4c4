import { useEffect, useState } from 'react'
import type { SavedSearch } from '../../../shared/article/SavedSearch.ts'
import type { StoryRow } from '../../../shared/article/StoryRow.ts'
import { parseQuery } from '../../../shared/search/parseQuery.ts'
import { rowMatcher } from '../../../shared/search/rowMatcher.ts'
import { shelfTest } from '../view/shelfTest.ts'
import { wordsOf } from '../view/wordsOf.ts'

export type CountedBy = {
  rows: readonly StoryRow[]
  searches: readonly SavedSearch[]
  person: string
  /** The present day, in milliseconds. */
  today: number
  /** The ids of the stories that hold some words; null when that cannot be known. */
  onFind(words: string): Promise<ReadonlySet<string> | null>
}

const AFTER_MS = 600

/** How many stories each saved search holds, counted when nothing else is to be done. */
export function useSavedCounts({ rows, searches, person, today, onFind }: CountedBy) {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map())
  const isFirst = counts.size === 0

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when the stories or the searches change
  useEffect(() => {
    let isOver = false
    async function countAll() {
      const counted = new Map<string, number>()
      for (const { id, query, shelf } of searches) {
        const terms = parseQuery(query)
        const words = wordsOf(terms)
        const found = words ? await onFind(words) : null
        await idle()
        if (isOver) return
        if (words && !found) continue
        const isOn = shelfTest(shelf, person)
        const holds = rowMatcher(terms, new Date(today))
        const fits = (row: StoryRow) => isOn(row) && holds(row) && (found?.has(row.id) ?? true)
        counted.set(
          id,
          rows.reduce((sum, row) => sum + Number(fits(row)), 0),
        )
      }
      setCounts(counted)
    }
    const timer = setTimeout(() => void countAll(), isFirst ? 0 : AFTER_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [rows, searches, person, today])

  return counts
}

function idle(): Promise<void> {
  return new Promise(resolve => requestIdleCallback(() => resolve(), { timeout: 1000 }))
}
