import { FilePlus2, Inbox, Plus, SearchX } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { countShelves } from './countShelves.ts'
import styles from './Desk.module.css'
import { isUntouched } from './isUntouched.ts'
import { rowsOnShelf } from './rowsOnShelf.ts'
import { SearchBox } from './SearchBox.tsx'
import type { Shelf } from './Shelf.ts'
import { Shelves } from './Shelves.tsx'
import { StoryList } from './StoryList.tsx'

export type DeskProps = {
  newsroom: string
  person: string
  /** Newest first. */
  rows: readonly StoryRow[]
  openId: string | null
  shelf: Shelf
  words: string
  found: readonly { id: string; excerpt: string }[] | null
  readOnly: boolean
  keys: { newStory: string; search: string }
  onShelf(shelf: Shelf): void
  onWords(words: string): void
  onNew(): void
  onOpen(id: string): void
  onTrash(id: string): void
}

/** The library of the newsroom: search on top, shelves, then the stories. */
export function Desk({ newsroom, person, rows, openId, shelf, words, found, keys, ...rest }: DeskProps) {
  const { t } = useTranslation('desk')
  const area = useRef<HTMLDivElement>(null)
  // A new story nobody has written in is on the desk only while it is open.
  const written = useMemo(() => rows.filter(row => row.id === openId || !isUntouched(row)), [rows, openId])
  const counts = useMemo(() => countShelves(written, person, shelf), [written, person, shelf])
  const shown = useMemo(() => {
    if (!found) return rowsOnShelf(written, shelf, person)
    const byId = new Map(rows.map(row => [row.id, row]))
    return found.flatMap(({ id }) => byId.get(id) ?? [])
  }, [found, rows, written, shelf, person])
  const excerpts = useMemo(() => found && new Map(found.map(({ id, excerpt }) => [id, excerpt])), [found])

  return (
    <div ref={area} className={styles.desk}>
      <header className={styles.head}>
        <h1 className={styles.name} dir="auto">
          {newsroom}
        </h1>
        <IconButton
          icon={Plus}
          look="primary"
          label={t('newStory')}
          shortcut={keys.newStory}
          disabled={rest.readOnly}
          onClick={rest.onNew}
        />
      </header>
      <SearchBox
        words={words}
        stories={written.length}
        shortcut={keys.search}
        onWords={rest.onWords}
        onDown={() => area.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus()}
      />
      {!found && <Shelves counts={counts} chosen={shelf} onShelf={rest.onShelf} />}
      <p className={styles.results} role="status">
        {found ? t('results', { count: shown.length }) : ''}
      </p>
      {shown.length > 0 ? (
        <StoryList
          rows={shown}
          excerpts={excerpts}
          searched={found ? words : ''}
          view={found ? words : shelf}
          openId={openId}
          readOnly={rest.readOnly}
          onOpen={rest.onOpen}
          onTrash={rest.onTrash}
        />
      ) : found ? (
        <EmptyState
          icon={SearchX}
          title={t('noResultTitle')}
          words={t('noResultWords', { words: words.trim() })}
        >
          <Button onClick={() => rest.onWords('')}>{t('clearSearch')}</Button>
        </EmptyState>
      ) : written.length === 0 ? (
        <EmptyState icon={FilePlus2} title={t('emptyTitle')} words={t('emptyWords')}>
          <Button look="primary" disabled={rest.readOnly} onClick={rest.onNew}>
            {t('newStory')}
          </Button>
        </EmptyState>
      ) : (
        <EmptyState
          icon={Inbox}
          title={t('emptyShelfTitle')}
          words={shelf === 'mine' ? t('emptyMineWords') : t('emptyShelfWords')}
        />
      )}
    </div>
  )
}
