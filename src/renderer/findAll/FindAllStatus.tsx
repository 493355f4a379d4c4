import { useTranslation } from 'react-i18next'
import type { StoryRow } from '../../shared/article/StoryRow.ts'
import { Button } from '../ui/Button.tsx'
import { useFailureWords } from '../ui/useFailureWords.ts'
import styles from './FindAll.module.css'
import type { Looked } from './Looked.ts'

export type FindAllStatusProps = {
  state: Looked
  rowOf(id: string): StoryRow | null
  onStop(): void
}

/** How far looking has come, and what came of it. */
export function FindAllStatus({ state, rowOf, onStop }: FindAllStatusProps) {
  const { t } = useTranslation('findAll')
  const failureWords = useFailureWords()
  const { looked, total, end, failure, matches, looking } = state
  const running = total !== null && !end && !failure
  const told = end && end.matches > matches ? matches : null

  function words(): string {
    if (failure) return failureWords(failure)
    if (looking.zones.length === 0) return t('noZone')
    if (running) return t('looking', { matches, looked, count: total })
    if (!end) return t('hint')
    if (end.trouble) return t(end.trouble)
    if (total !== null && end.looked < total) return t('stopped', { matches: end.matches, count: end.looked })
    if (end.matches === 0) return t('none', { count: end.looked })
    return t('found', { matches: end.matches, stories: end.stories })
  }

  return (
    <div className={styles.status}>
      <div className={styles.said}>
        {/* Not read out at every step: a screen reader asks the bar. */}
        {running && <p>{words()}</p>}
        <p role="status">{running ? '' : words()}</p>
        {running && (
          <Button look="quiet" onClick={onStop}>
            {t('stop')}
          </Button>
        )}
      </div>
      <progress
        className={running ? styles.bar : styles.noBar}
        aria-label={t('title')}
        aria-hidden={!running}
        max={total ?? 1}
        value={running ? looked : 0}
      />
      {told !== null && <p className={styles.note}>{t('more', { count: told })}</p>}
      {end && end.unread.length > 0 && (
        <p className={styles.note}>
          {t('unread', { count: end.unread.length })}{' '}
          {end.unread.slice(0, 20).map(({ id }, index) => {
            const row = rowOf(id)
            return (
              <span key={id}>
                {index > 0 && ', '}
                <bdi>{row?.headline || row?.slugline || id}</bdi>
              </span>
            )
          })}
        </p>
      )}
    </div>
  )
}
