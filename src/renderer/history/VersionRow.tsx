import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Version, WholeVersion } from '../../shared/article/Version.ts'
import { useTimes } from './useTimes.ts'
import { VersionMarks } from './VersionMarks.tsx'
import styles from './VersionRow.module.css'

/** A version as it stands in the timeline. */
export function VersionRow({ version }: { version: Version }) {
  const { t } = useTranslation('history')
  return (
    <>
      {version.name !== null && (
        <span className={styles.name} dir="auto">
          {version.name || t('nameDamaged')}
        </span>
      )}
      {version.state === 'damaged' ? (
        <span className={styles.damaged}>
          <CircleAlert size={14} strokeWidth={1.8} aria-hidden />
          {t('damaged')}
        </span>
      ) : (
        <Whole version={version} />
      )}
    </>
  )
}

function Whole({ version }: { version: WholeVersion }) {
  const { t } = useTranslation('history')
  const { time, day } = useTimes()
  const at = new Date(version.at)
  return (
    <>
      <span className={styles.line}>
        <time className={styles.time} dateTime={version.at}>
          <Said words={day(at)} /> {time(at)}
        </time>
        {version.current && <span className={styles.now}>{t('now')}</span>}
        <span className={styles.by} dir="auto">
          {version.by || t('unknown')}
        </span>
      </span>
      <span className={styles.line}>
        <span className={styles.words}>{t('words', { count: version.words })}</span>
        {version.added > 0 && (
          <span className={styles.added}>
            {t('plus', { count: version.added })} <Said words={t('added')} />
          </span>
        )}
        {version.removed > 0 && (
          <span className={styles.removed}>
            {t('minus', { count: version.removed })} <Said words={t('removed')} />
          </span>
        )}
        <VersionMarks marks={version.marks} />
      </span>
    </>
  )
}

/** Read aloud only: eyes have it from the place and the sign. */
function Said({ words }: { words: string }) {
  return <span className={styles.said}>{words}</span>
}
