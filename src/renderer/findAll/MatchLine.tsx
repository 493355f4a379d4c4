import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import type { FoundMatch } from '../../shared/find/FoundStory.ts'
import { directionOf } from '../ui/directionOf.ts'
import styles from './ResultTree.module.css'
import { Tick } from './Tick.tsx'

export type MatchLineProps = {
  id: string
  row: StoryRow | null
  match: FoundMatch
  place: number
  of: number
  ticked: boolean
  tickable: boolean
  /** What stands in its place when it is replaced, shown when `replacing`. */
  replacement: string
  replacing: boolean
  active: boolean
}

/** A match in the words around it, and what it becomes. */
export const MatchLine = memo(function MatchLine({
  id,
  row,
  match,
  place,
  of,
  ticked,
  tickable,
  replacement,
  replacing,
  active,
}: MatchLineProps) {
  const { t } = useTranslation('findAll')
  const { zone, before, words, after } = match
  const shown = replacing && ticked
  return (
    <div
      id={id}
      role="treeitem"
      tabIndex={-1}
      aria-level={2}
      aria-posinset={place}
      aria-setsize={of}
      aria-checked={tickable ? ticked : undefined}
      aria-selected={active}
      className={[styles.match, active && styles.active].filter(Boolean).join(' ')}
    >
      {tickable && <Tick ticks={ticked ? 'all' : 'none'} />}
      {zone !== 'body' && <span className={styles.zone}>{t(`zone.${zone}`)}</span>}
      <span
        className={styles.excerpt}
        dir={row ? directionOf(row.language) : 'auto'}
        lang={row?.language}
        title={t('open')}
      >
        {before}
        {shown ? <del>{words}</del> : <mark>{words}</mark>}
        {shown && <ins>{replacement}</ins>}
        {after}
      </span>
    </div>
  )
})
