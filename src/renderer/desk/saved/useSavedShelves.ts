import { useState } from 'react'
import type { SavedSearch } from '../../../shared/article/SavedSearch.ts'
import type { StoryRow } from '../../../shared/article/StoryRow.ts'
import type { View } from '../view/useShown.ts'
import { isSameView } from './isSameView.ts'
import type { SavedSearchActs } from './SavedSearches.tsx'
import { useSavedCounts } from './useSavedCounts.ts'

/** What the desk needs for the newsroom's searches. */
export type Saved = {
  searches: readonly SavedSearch[]
  acts: SavedSearchActs
  /** The id it was kept under; null when it could not be. */
  onSave(name: string): Promise<string | null>
  onFind(words: string): Promise<ReadonlySet<string> | null>
}

/** The saved searches with their counts, which of them is shown, and which one's name is being written. */
export function useSavedShelves(
  { searches, onSave, onFind }: Saved,
  view: View,
  by: { rows: readonly StoryRow[]; person: string; today: number },
) {
  const [namingId, setNamingId] = useState<string | null>(null)
  const counts = useSavedCounts({ ...by, searches, onFind })
  return {
    counts,
    namingId,
    setNamingId,
    isShown: searches.some(search => isSameView(search, view)),
    save: (name: string) => void onSave(name).then(setNamingId),
  }
}
