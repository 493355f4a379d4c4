import { useTranslation } from 'react-i18next'
import type { SavedSearch } from '../../../shared/article/SavedSearch.ts'
import shelves from '../Shelves.module.css'
import type { View } from '../view/useShown.ts'
import { isSameView } from './isSameView.ts'
import { SavedSearchShelf } from './SavedSearchShelf.tsx'

export type SavedSearchActs = {
  choose(search: SavedSearch): void
  rename(id: string, name: string): void
  /** Puts what the desk shows now under the name. */
  replace(id: string): void
  move(id: string, by: 1 | -1): void
  remove(id: string): void
}

export type SavedSearchesProps = {
  searches: readonly SavedSearch[]
  counts: ReadonlyMap<string, number>
  view: View
  readOnly: boolean
  /** The one whose name is being written. */
  namingId: string | null
  acts: SavedSearchActs
  onNaming(id: string | null): void
}

/** The newsroom's own shelves: searches kept under a name. */
export function SavedSearches({ searches, counts, view, namingId, ...rest }: SavedSearchesProps) {
  const { t } = useTranslation('saved')
  if (searches.length === 0) return null
  return (
    <ul className={shelves.shelves} aria-label={t('title')}>
      {searches.map((search, index) => (
        <SavedSearchShelf
          key={search.id}
          search={search}
          count={counts.get(search.id)}
          isShown={isSameView(search, view)}
          isFirst={index === 0}
          isLast={index === searches.length - 1}
          naming={search.id === namingId}
          {...rest}
        />
      ))}
    </ul>
  )
}
