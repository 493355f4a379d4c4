import { Check } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import type { Segment } from '../../shared/search/markWords.ts'
import { directionOf } from '../ui/directionOf.ts'
import { StatusDot } from '../ui/StatusDot.tsx'
import styles from './StoryCard.module.css'
import { whenOf } from './whenOf.ts'

export type StoryCardProps = {
  id: string
  row: StoryRow
  /** Its place among all the stories of the list, from 1. */
  place: number
  of: number
  open: boolean
  active: boolean
  selected: boolean
  /** Where the words searched for were found. */
  excerpt: readonly Segment[] | null
  /** The day of reading, in milliseconds: cards are drawn again when it changes. */
  now: number
}

export const StoryCard = memo(function StoryCard({
  id,
  row,
  place,
  of,
  open,
  active,
  selected,
  excerpt,
  now,
}: StoryCardProps) {
  const { t, i18n } = useTranslation('desk')
  const way = { lang: row.language, dir: directionOf(row.language) }
  const modified = new Date(row.modifiedAt)
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-current={open ? 'true' : undefined}
      aria-posinset={place}
      aria-setsize={of}
      data-id={row.id}
      className={[styles.card, open && styles.open, active && styles.active, selected && styles.selected]
        .filter(Boolean)
        .join(' ')}
    >
      <div className={styles.top}>
        {selected && (
          <span className={styles.check}>
            <Check size={11} strokeWidth={3} aria-hidden />
          </span>
        )}
        <span className={styles.slugline} dir="auto">
          {row.slugline || row.sections[0] || ''}
        </span>
        <time dateTime={row.modifiedAt}>
          {whenOf(modified, new Date(now), i18n.language, t('yesterday'))}
        </time>
      </div>
      {row.headline ? (
        <p className={styles.headline} {...way}>
          {row.headline}
        </p>
      ) : (
        <p className={`${styles.headline} ${styles.blank}`}>{t('untitled')}</p>
      )}
      {(excerpt?.length || row.lead) && (
        <p className={styles.lead} {...way}>
          {excerpt?.length
            ? excerpt.map(({ text, marked }, index) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: segments of one text have no other name
                marked ? <mark key={index}>{text}</mark> : text,
              )
            : row.lead}
        </p>
      )}
      <div className={styles.bottom}>
        <span className={styles.status}>
          <StatusDot status={row.status} />
          {t(`app:workflow.${row.status}`)}
        </span>
        <span className={styles.byline}>
          <bdi>{row.bylines.join(', ')}</bdi>
        </span>
        <span title={t('words', { count: row.words })}>{row.words.toLocaleString(i18n.language)}</span>
      </div>
    </div>
  )
})
