import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import { StatusDot } from '../ui/StatusDot.tsx'
import styles from './ResultTree.module.css'
import { Tick } from './Tick.tsx'

export type StoryLineProps = {
  id: string
  row: StoryRow | null
  place: number
  of: number
  count: number
  ticks: 'all' | 'some' | 'none'
  tickable: boolean
  folded: boolean
  active: boolean
}

const CHECKED = { all: true, some: 'mixed', none: false } as const

/** A story with how many matches it has. */
export const StoryLine = memo(function StoryLine({
  id,
  row,
  place,
  of,
  count,
  ticks,
  tickable,
  folded,
  active,
}: StoryLineProps) {
  const { t } = useTranslation('findAll')
  const Arrow = folded ? ChevronRight : ChevronDown
  return (
    <div
      id={id}
      role="treeitem"
      tabIndex={-1}
      aria-level={1}
      aria-posinset={place}
      aria-setsize={of}
      aria-expanded={!folded}
      aria-checked={tickable ? CHECKED[ticks] : undefined}
      aria-selected={active}
      className={[styles.story, active && styles.active].filter(Boolean).join(' ')}
    >
      <span data-part="fold" className={styles.fold}>
        <Arrow size={15} aria-hidden />
      </span>
      {tickable && <Tick ticks={ticks} />}
      <span data-part="open" className={styles.headline} dir="auto" lang={row?.language}>
        {row?.headline || row?.slugline || t('app:untitled')}
      </span>
      {row && (
        <span className={styles.status}>
          <StatusDot status={row.status} />
          {t(`app:workflow.${row.status}`)}
        </span>
      )}
      <span className={styles.count}>{t('matches', { count })}</span>
    </div>
  )
})
