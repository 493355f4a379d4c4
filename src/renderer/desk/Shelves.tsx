import { Inbox, Trash2, User } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { StatusDot } from '../ui/StatusDot.tsx'
import type { Shelf } from './Shelf.ts'
import styles from './Shelves.module.css'
import type { ShelfCount } from './view/countShelves.ts'

export type ShelvesProps = {
  counts: readonly ShelfCount[]
  chosen: Shelf | null
  onShelf(shelf: Shelf): void
}

export const Shelves = memo(function Shelves({ counts, chosen, onShelf }: ShelvesProps) {
  const { t, i18n } = useTranslation('desk')
  return (
    <ul className={styles.shelves} aria-label={t('shelves')}>
      {counts.map(({ shelf, count }) => (
        <li key={shelf}>
          <button
            type="button"
            className={styles.shelf}
            aria-current={shelf === chosen}
            onClick={() => onShelf(shelf)}
          >
            <Mark shelf={shelf} />
            <span>{t(`shelf.${shelf}`)}</span>
            <span className={styles.count}>{count.toLocaleString(i18n.language)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
})

function Mark({ shelf }: { shelf: Shelf }) {
  if (shelf === 'all') return <Inbox size={17} strokeWidth={1.6} aria-hidden />
  if (shelf === 'mine') return <User size={17} strokeWidth={1.6} aria-hidden />
  if (shelf === 'trash') return <Trash2 size={17} strokeWidth={1.6} aria-hidden />
  return (
    <b className={styles.mark}>
      <StatusDot status={shelf} />
    </b>
  )
}
