import { FilePlus2, Inbox, LibraryBig, Plus, SearchX } from 'lucide-react'
import { type ReactNode, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import type { TrashedStory } from '../../shared/article/TrashedStory.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import styles from './Desk.module.css'
import { FilterBar } from './filters/FilterBar.tsx'
import { NothingFits } from './filters/NothingFits.tsx'
import { NewMenu, type NewMenuProps } from './NewMenu.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import type { Shelf } from './Shelf.ts'
import { Shelves } from './Shelves.tsx'
import type { StoryAct } from './StoryAct.ts'
import { StoryList } from './StoryList.tsx'
import { SavedSearches } from './saved/SavedSearches.tsx'
import { SaveSearch } from './saved/SaveSearch.tsx'
import { type Saved, useSavedShelves } from './saved/useSavedShelves.ts'
import { SearchBox } from './search/SearchBox.tsx'
import { TrashShelf } from './TrashShelf.tsx'
import type { Found } from './view/Found.ts'
import { useShown, type View } from './view/useShown.ts'

export type DeskProps = {
  /** The newsroom's name, and what stands behind it. */
  head: ReactNode
  person: string
  /** Newest first. */
  rows: readonly StoryRow[]
  openId: string | null
  view: View
  found: Found | null
  readOnly: boolean
  keys: { newStory: string; search: string }
  onShelf(shelf: Shelf): void
  onQuery(query: string): void
  onOrder(order: View['order']): void
  onNew(): void
  beginnings: NewMenuProps['beginnings']
  onNewOf(key: string): void
  onOpen(id: string): void
  selection: ReadonlySet<string>
  /** What can be done to stories of the list in sight. */
  acts: readonly StoryAct[]
  onSelection(selection: ReadonlySet<string>): void
  saved: Saved
  trash: {
    count: number
    openId: string | null
    stories: readonly TrashedStory[] | null
    onShow(id: string): void
    onEmpty(): void
  }
}

const PLAIN: View['order'] = { by: 'best', reversed: false }

/** The library of the newsroom: search and filters on top, shelves, then the stories. */
export function Desk({ head, person, rows, openId, view, found, keys, onQuery, ...rest }: DeskProps) {
  const { t, i18n } = useTranslation('desk')
  const area = useRef<HTMLDivElement>(null)
  const { query, shelf, order } = view
  const { written, terms, withWords, counts, shown, today } = useShown({
    rows,
    openId,
    person,
    view,
    found,
    reader: i18n.language,
  })
  const excerpts = useMemo(
    () => found && new Map(found.stories.map(({ id, excerpt }) => [id, excerpt])),
    [found],
  )
  // Only for the first answer: the one before stands until the next one comes.
  const isAsking = !found && terms.some(term => term.field === null)
  const filtered = terms.some(term => term.field !== null && term.value !== '')

  const saved = useSavedShelves(rest.saved, view, { rows: written, person, today })
  const isPlain = query.trim() === '' && shelf === 'all' && order.by === 'best' && !order.reversed

  /** A saved search is left for a shelf with all that it asked for. */
  function toShelf(next: Shelf) {
    if (saved.isShown) {
      onQuery('')
      rest.onOrder(PLAIN)
    }
    rest.onShelf(next)
  }

  function said(): string {
    if (isAsking) return t('searching')
    if (found && !found.complete) return t('soFar', { count: shown.length })
    return found || filtered ? t('results', { count: shown.length }) : ''
  }

  const focusList = () => area.current?.querySelector<HTMLElement>('[data-area-focus]')?.focus()

  return (
    <div ref={area} className={styles.desk}>
      <header className={styles.head}>
        <h1 className={styles.name} dir="auto">
          {head}
        </h1>
        <IconButton
          icon={Plus}
          look="primary"
          label={t('newStory')}
          shortcut={keys.newStory}
          disabled={rest.readOnly}
          onClick={rest.onNew}
        />
        <NewMenu beginnings={rest.beginnings} disabled={rest.readOnly} onNew={rest.onNewOf} />
      </header>
      <SearchBox query={query} rows={written} shortcut={keys.search} onQuery={onQuery} onDown={focusList} />
      {shelf !== 'trash' && (
        <FilterBar
          rows={written}
          query={query}
          terms={terms}
          order={order}
          searching={found !== null}
          onQuery={onQuery}
          shelf={shelf}
          onOrder={rest.onOrder}
          onShelf={rest.onShelf}
        >
          {!isPlain && !saved.isShown && !rest.readOnly && (
            <SaveSearch terms={terms} shelf={shelf} onSave={saved.save} />
          )}
        </FilterBar>
      )}
      {(!found || saved.isShown || saved.namingId) && (
        <div className={styles.shelves}>
          <Shelves
            counts={[...counts, { shelf: 'trash', count: rest.trash.count }]}
            chosen={saved.isShown ? null : shelf}
            onShelf={toShelf}
          />
          <SavedSearches
            searches={rest.saved.searches}
            counts={saved.counts}
            view={view}
            readOnly={rest.readOnly}
            namingId={saved.namingId}
            acts={rest.saved.acts}
            onNaming={saved.setNamingId}
          />
        </div>
      )}
      <p className={found || isAsking ? styles.results : styles.announced} role="status">
        {said()}
      </p>
      {shelf === 'trash' ? (
        <TrashShelf
          {...rest.trash}
          today={today}
          readOnly={rest.readOnly}
          selection={rest.selection}
          acts={rest.acts}
          onSelection={rest.onSelection}
        />
      ) : shown.length > 0 ? (
        <StoryList
          rows={shown}
          excerpts={excerpts}
          view={`${shelf} ${query} ${order.by} ${order.reversed}`}
          today={today}
          openId={openId}
          selection={rest.selection}
          acts={rest.acts}
          onOpen={rest.onOpen}
          onSelection={rest.onSelection}
        />
      ) : found?.complete === false ? (
        <EmptyState icon={LibraryBig} title={t('stillReading')} />
      ) : found && withWords.length === 0 ? (
        <EmptyState
          icon={SearchX}
          title={t('noResultTitle')}
          words={t('noResultWords', { words: found.words })}
        >
          <Button onClick={() => onQuery('')}>{t('clearSearch')}</Button>
        </EmptyState>
      ) : written.length === 0 ? (
        <EmptyState icon={FilePlus2} title={t('emptyTitle')} words={t('emptyWords')}>
          <Button look="primary" disabled={rest.readOnly} onClick={rest.onNew}>
            {t('newStory')}
          </Button>
        </EmptyState>
      ) : filtered || found ? (
        <NothingFits
          rows={withWords}
          terms={terms}
          query={query}
          shelf={shelf}
          person={person}
          onQuery={onQuery}
          onShelf={rest.onShelf}
        />
      ) : (
        <EmptyState
          icon={Inbox}
          title={t('emptyShelfTitle')}
          words={shelf === 'mine' ? t('emptyMineWords') : t('emptyShelfWords')}
        />
      )}
      <SelectionBar
        selection={rest.selection}
        acts={rest.acts}
        onClear={() => {
          rest.onSelection(new Set())
          focusList()
        }}
      />
    </div>
  )
}
