import type { ReactNode } from 'react'
import type { DeskView } from '../../../shared/article/DeskView.ts'
import type { StoryRow } from '../../../shared/article/StoryRow.ts'
import type { QueryTerm } from '../../../shared/search/parseQuery.ts'
import type { Shelf } from '../Shelf.ts'
import styles from './FilterBar.module.css'
import { FilterChips } from './FilterChips.tsx'
import { FilterMenu } from './FilterMenu.tsx'
import { SortMenu } from './SortMenu.tsx'

export type FilterBarProps = {
  /** All the stories, whose values are offered. */
  rows: readonly StoryRow[]
  query: string
  terms: readonly QueryTerm[]
  order: DeskView['order']
  /** Whether words are searched for: the shelves are out of sight then. */
  searching: boolean
  shelf: Shelf
  onQuery(query: string): void
  onOrder(order: DeskView['order']): void
  onShelf(shelf: Shelf): void
  /** Stands at the end of the bar. */
  children?: ReactNode
}

/** Narrowing the desk without typing, and its order. */
export function FilterBar({ rows, query, terms, order, searching, shelf, onQuery, ...rest }: FilterBarProps) {
  return (
    <>
      <div className={styles.bar}>
        <FilterMenu rows={rows} query={query} onQuery={onQuery} />
        <span className={styles.end}>
          {rest.children}
          <SortMenu order={order} searching={searching} onOrder={rest.onOrder} />
        </span>
      </div>
      <FilterChips
        query={query}
        terms={terms}
        shelf={searching ? shelf : 'all'}
        onQuery={onQuery}
        onShelf={rest.onShelf}
      />
    </>
  )
}
